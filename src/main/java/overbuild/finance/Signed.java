package overbuild.finance;

/**
 * What a firm has sold forward for a date, as it counts when the firm weighs capacities: signed revenue takes the place of the market's
 * on as much as the firm can deliver, less what may be lost with the buyer.
 *
 * <p>w = s min(K, Q) min(p_c - a P, theta p_c), a P = what a structure earns on the market; the part Q does not suffer from a lower
 * price, so that forward sales make for more capacity.
 *
 * <p>Source: forward contracts, Allaz and Vila 1993; defaultable claims, Duffie and Singleton 1999; model description, (16).
 *
 * @param structures capacity under contract, Q
 * @param price price per structure and year, p_c
 * @param must share that is paid for in any case, theta
 * @param paid share of what is owed that is expected to be paid, s
 */
public record Signed(double structures, double price, double must, double paid) {
    /** Nothing is sold forward. */
    public static final Signed NONE = new Signed(0, 0, 1, 1);

    /** Whether anything is sold forward. */
    public boolean isPresent() {
        return structures > 0;
    }

    /** What the contract adds per year. */
    public double worth(double own, double market) {
        return paid * Math.min(own, structures) * premium(market);
    }

    /**
     * What one more structure adds to that per year.
     *
     * @param market what a structure earns on the market, money/(structure*year)
     * @param fall how much less every structure earns there for one more
     */
    public double marginal(double own, double market, double fall) {
        double more = own < structures ? premium(market) : 0;
        double kept = isTaken(market) ? Math.min(own, structures) * fall : 0;
        return paid * (more + kept);
    }

    /** Both together, at their mean terms. */
    public Signed and(Signed other) {
        if (!isPresent()) return other;
        if (!other.isPresent()) return this;
        double all = structures + other.structures;
        double sure = paid * structures + other.paid * other.structures;
        if (sure == 0) return this;
        double owed = paid * structures * price + other.paid * other.structures * other.price;
        double least = paid * structures * price * must + other.paid * other.structures * other.price * other.must;
        return new Signed(all, owed / sure, owed > 0 ? least / owed : 1, sure / all);
    }

    /** What the contract brings over the market: the buyer takes nothing when the market does not cover what it saves by that. */
    private double premium(double market) {
        return isTaken(market) ? price - market : must * price;
    }

    private boolean isTaken(double market) {
        return market >= (1 - must) * price;
    }
}
