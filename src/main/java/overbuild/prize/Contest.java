package overbuild.prize;

/**
 * A prize as it stands in one tick: a flow shared as R_i^r / sum R_j^r, and a stake that one firm may take, drawn by the same shares.
 *
 * @param value flow that is really paid, money per year
 * @param believed flow that firms believe in, money per year
 * @param decisiveness exponent r of the contest
 * @param hazard chance per year that one firm wins and the contest is over
 * @param stake what the winner gets at once, money
 */
public record Contest(double value, double believed, double decisiveness, double hazard, double stake) {
    /** No prize. */
    public static final Contest NONE = new Contest(0, 0, 1);

    /** A flow that nobody ever wins for good. */
    public Contest(double value, double believed, double decisiveness) {
        this(value, believed, decisiveness, 0, 0);
    }
}
