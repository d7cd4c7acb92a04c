package overbuild.sensitivity;

/**
 * A number read off a sample, and how far it may be off.
 *
 * @param value the number
 * @param low lower end of its 95 % interval
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {
    /** Length of the interval. */
    public double width() {
        return high - low;
    }

    /** Whether the interval holds a value. */
    public boolean covers(double other) {
        return low <= other && other <= high;
    }
}
