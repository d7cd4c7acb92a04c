package overbuild.model;

/**
 * What was agreed on a loan and does not change.
 *
 * @param schedule what falls due before maturity
 * @param maturity tick in which all that is left falls due
 * @param rank place among claims in a default; lower ranks are paid first
 * @param covenant what the borrower promised; null for nothing
 */
public record Terms(Schedule schedule, int maturity, int rank, Covenant covenant) {
    /** Loans that never mature. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Rank of loans unless something else is agreed. */
    public static final int SENIOR = 1;

    /** A share of the principal is repaid per tick, for ever. */
    public static Terms repaying(double share) {
        return new Terms(Schedule.share(share), NEVER, SENIOR, null);
    }
}
