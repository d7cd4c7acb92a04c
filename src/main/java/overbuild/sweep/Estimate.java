package overbuild.sweep;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of a sample with its 95 % interval: Student's t, or Wilson's for an indicator.
 *
 * <p>Source: Student 1908; Wilson 1927.
 *
 * @param n how many values count
 * @param mean their mean; NaN without any
 * @param deviation their standard deviation; NaN below two
 * @param low low end of the interval; NaN where there is none
 * @param high high end
 */
public record Estimate(int n, double mean, double deviation, double low, double high) {
    private static final double TAIL = 0.025;
    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);

    /** Of values; those that are NaN do not count. */
    static Estimate of(double[] values, int from, int to, boolean indicator) {
        int n = 0;
        double sum = 0;
        for (int k = from; k < to; k++) {
            if (Double.isNaN(values[k])) continue;
            n++;
            sum += values[k];
        }
        double mean = sum / n;
        double squares = 0;
        for (int k = from; k < to; k++) {
            if (!Double.isNaN(values[k])) squares += (values[k] - mean) * (values[k] - mean);
        }
        return of(n, mean, squares, indicator);
    }

    /** Of a sample that is known by its mean and the squares of deviations from it. */
    static Estimate of(int n, double mean, double squares, boolean indicator) {
        double deviation = n > 1 ? Math.sqrt(squares / (n - 1)) : Double.NaN;
        if (n < (indicator ? 1 : 2))
            return new Estimate(n, n > 0 ? mean : Double.NaN, deviation, Double.NaN, Double.NaN);
        if (indicator) {
            double middle = (mean + Z * Z / (2 * n)) / (1 + Z * Z / n);
            double half = Z / (1 + Z * Z / n) * Math.sqrt(mean * (1 - mean) / n + Z * Z / (4.0 * n * n));
            return new Estimate(n, mean, deviation, mean == 0 ? 0 : middle - half, mean == 1 ? 1 : middle + half);
        }
        double half = TDistribution.of(n - 1).inverseSurvivalProbability(TAIL) * deviation / Math.sqrt(n);
        return new Estimate(n, mean, deviation, mean - half, mean + half);
    }

    /** How wide the interval is; NaN where there is none. */
    public double width() {
        return high - low;
    }
}
