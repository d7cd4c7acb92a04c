package overbuild.model;

/**
 * The state, in money since the start.
 *
 * @param received taxes and fines
 * @param paid subsidies
 */
public record Treasury(double received, double paid) {
    /** Before anything is levied. */
    public static final Treasury EMPTY = new Treasury(0, 0);

    /** What it has received more than paid. */
    public double balance() {
        return received - paid;
    }
}
