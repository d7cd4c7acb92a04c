package overbuild.prize;

/**
 * A prize as it stands in one tick, shared as R_i^r / sum R_j^r.
 *
 * @param value flow that is really paid, money per year
 * @param believed flow that firms believe in, money per year
 * @param decisiveness exponent r of the contest
 */
public record Contest(double value, double believed, double decisiveness) {
    /** No prize. */
    public static final Contest NONE = new Contest(0, 0, 1);
}
