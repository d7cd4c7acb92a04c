package overbuild.model;

/**
 * What of a loan falls due in each tick before its maturity; the parts add up.
 *
 * @param share share of the principal
 * @param amount principal, in money
 * @param payment interest and principal together, in money; 0 for none
 * @param inKind whether interest is added to the principal
 * @param lapsesBelow all is due while the regime of credit C is below this
 */
public record Schedule(double share, double amount, double payment, boolean inKind, double lapsesBelow) {
    /** Nothing. */
    public static final Schedule NONE = new Schedule(0, 0, 0, false, 0);

    /** A share of the principal. */
    public static Schedule share(double share) {
        return new Schedule(share, 0, 0, false, 0);
    }

    /** Principal due in a tick. */
    double due(double principal, double interest) {
        double level = payment == 0 ? 0 : payment - interest;
        return Math.min(principal, share * principal + amount + level);
    }
}
