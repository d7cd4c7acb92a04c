package overbuild.model;

/**
 * The stock market at the end of a tick.
 *
 * @param index index of the shares of all firms in the race, those that failed included, weighted by market value; 100 at the start
 * @param peak highest index so far
 * @param change change of the index in the tick, log
 * @param sentiment how investors feel beyond fundamentals, s
 * @param vendors shares of those who sell capacity, which are not in the index
 */
public record ShareMarket(double index, double peak, double change, double sentiment, Equity vendors) {
    /** No shares are traded. */
    public static final ShareMarket NONE = new ShareMarket(Double.NaN, Double.NaN, 0, 0, Equity.NONE);

    /** Whether shares are traded. */
    public boolean isOpen() {
        return !Double.isNaN(index);
    }

    /** Index over its highest so far; 1 where no shares are traded. */
    public double toPeak() {
        return isOpen() && peak > 0 ? index / peak : 1;
    }
}
