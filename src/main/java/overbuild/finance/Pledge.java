package overbuild.finance;

/**
 * A loan against a holding.
 *
 * <p>Source: benchmarks M1 and M3; Brunnermeier and Pedersen 2009.
 *
 * @param loan what is owed, in money
 * @param value what is pledged, in money
 */
public record Pledge(double loan, double value) {
    /** Loan over value, LTV. */
    public double ratio() {
        if (loan == 0) return 0;
        return value > 0 ? loan / value : Double.POSITIVE_INFINITY;
    }

    /** Price over today's at which a ratio is reached. */
    public double priceAt(double ratio) {
        return loan / (ratio * value);
    }

    /** Money that brings the ratio down to a target; 0 when it is there. */
    public double cashTo(double target) {
        return Math.max(0, loan - target * value);
    }

    /** Value of what has to be sold, all of it used to repay, without price impact; at most everything. */
    public double saleTo(double target) {
        return Math.min(value, cashTo(target) / (1 - target));
    }
}
