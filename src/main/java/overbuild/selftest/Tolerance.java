package overbuild.selftest;

/**
 * How far a number may be from what is expected: the larger of two bounds.
 *
 * @param relative bound over the expected number
 * @param absolute bound
 */
public record Tolerance(double relative, double absolute) {
    /** The largest gap allowed from an expected number. */
    double around(double expected) {
        return Math.max(absolute, relative * Math.abs(expected));
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%.0e %.0e", relative, absolute);
    }
}
