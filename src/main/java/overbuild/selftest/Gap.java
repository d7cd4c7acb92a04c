package overbuild.selftest;

/**
 * One expected value beside the one the program gives.
 *
 * @param output name, with the place in a list
 * @param expected as the case says; empty when the case does not name it
 * @param got as the program says; empty when it has none
 * @param size distance of two numbers; NaN where a value is no number
 * @param allowed largest distance allowed
 * @param passes whether the value is as expected
 */
public record Gap(String output, String expected, String got, double size, double allowed, boolean passes) {
    /** Two numbers. */
    static Gap between(String output, double expected, double got, double allowed) {
        double size = Math.abs(got - expected);
        return new Gap(output, text(expected), text(got), size, allowed, size <= allowed);
    }

    /** Two values of which at least one is no number. */
    static Gap between(String output, String expected, String got) {
        return new Gap(output, expected, got, Double.NaN, 0, expected.equals(got));
    }

    /** How much of the allowed distance is used up: above 1 is too far. */
    double strain() {
        if (Double.isNaN(size)) return passes ? 0 : Double.POSITIVE_INFINITY;
        return size == 0 ? 0 : size / allowed;
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e12
                ? Long.toString((long) value)
                : String.format(java.util.Locale.ROOT, "%.12g", value);
    }
}
