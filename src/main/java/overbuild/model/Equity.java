package overbuild.model;

/**
 * What the stock market thinks of a firm at the end of a tick.
 *
 * @param value market value of all its shares, in money
 * @param price price of a share, 1 when trading began; unlike the value it stays as it is when shares are issued or bought back
 * @param fundamental what the shares are worth by earnings, assets and debts, in money
 * @param exposure worth of what it does in the race over that, which is how strongly sentiment moves the price
 */
public record Equity(double value, double price, double fundamental, double exposure) {
    /** No shares are traded. */
    public static final Equity NONE = new Equity(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** Whether shares are traded, worthless ones included. */
    public boolean isTraded() {
        return !Double.isNaN(value);
    }

    /** The shares after new ones are issued or, below zero, old ones bought back at the price. */
    public Equity issued(double money) {
        return money == 0 ? this : new Equity(Math.max(0, value + money), price, fundamental, exposure);
    }

    /** The shares of a firm that belongs to its creditors. */
    public Equity worthless() {
        return value == 0 ? this : new Equity(0, 0, 0, 0);
    }
}
