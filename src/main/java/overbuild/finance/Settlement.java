package overbuild.finance;

/**
 * How a default ends.
 *
 * @param carriedShare share of the book value that the taken-over firm carries on
 * @param recovered money's worth that lenders get for their principal
 * @param cost what the procedure costs, in money; lenders, who take the firm over, pay it
 */
public record Settlement(double carriedShare, double recovered, double cost) {
    /** A settlement that costs nothing. */
    public Settlement(double carriedShare, double recovered) {
        this(carriedShare, recovered, 0);
    }
}
