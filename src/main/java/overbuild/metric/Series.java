package overbuild.metric;

import java.util.function.DoubleBinaryOperator;
import overbuild.model.Rates;

/** What can be said about a series of one value per tick; values that are NaN do not count. */
public final class Series {
    private Series() {}

    /**
     * A fall from a running maximum.
     *
     * @param from place of the maximum; -1 in a series without values
     * @param to place of the lowest value after it that makes the fall largest
     * @param size 1 less the lower value over the higher; 0 when the series never falls, NaN without values
     */
    public record Fall(int from, int to, double size) {}

    /** The largest value. */
    public static double max(double... values) {
        int at = argMax(values);
        return at < 0 ? Double.NaN : values[at];
    }

    /** The smallest value. */
    public static double min(double... values) {
        int at = argMin(values);
        return at < 0 ? Double.NaN : values[at];
    }

    /** Mean of the values. */
    public static double mean(double... values) {
        double sum = 0;
        int count = 0;
        for (double value : values) {
            if (Double.isNaN(value)) continue;
            sum += value;
            count++;
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** Sum of the values. */
    public static double sum(double... values) {
        double sum = 0;
        for (double value : values) if (!Double.isNaN(value)) sum += value;
        return sum;
    }

    /** First place of the largest value; -1 without values. */
    public static int argMax(double... values) {
        int at = -1;
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k]) && (at < 0 || values[k] > values[at])) at = k;
        }
        return at;
    }

    /** First place of the smallest value; -1 without values. */
    public static int argMin(double... values) {
        int at = -1;
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k]) && (at < 0 || values[k] < values[at])) at = k;
        }
        return at;
    }

    /** The largest fall from a running maximum, of values above 0. */
    public static Fall fall(double... values) {
        var fall = new Fall(-1, -1, Double.NaN);
        int top = -1;
        for (int k = 0; k < values.length; k++) {
            if (Double.isNaN(values[k])) continue;
            if (top < 0 || values[k] > values[top]) top = k;
            double size = values[top] > 0 ? 1 - values[k] / values[top] : 0;
            if (fall.from() < 0 || size > fall.size()) fall = new Fall(top, k, size);
        }
        return fall;
    }

    /** Sum over a year, the value and the three before it; NaN in the first three places. */
    public static double[] overYear(double... values) {
        var sums = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            sums[k] = k + 1 < Rates.TICKS_PER_YEAR ? Double.NaN : 0;
            for (int j = 0; j < Rates.TICKS_PER_YEAR && k - j >= 0; j++) sums[k] += values[k - j];
        }
        return sums;
    }

    /** Two series combined value by value. */
    public static double[] combine(double[] left, double[] right, DoubleBinaryOperator rule) {
        var values = new double[left.length];
        for (int k = 0; k < values.length; k++) values[k] = rule.applyAsDouble(left[k], right[k]);
        return values;
    }
}
