package overbuild.experiment;

import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.statistics.distribution.TDistribution;
import overbuild.model.Check;

/**
 * A mean over runs with its interval.
 *
 * <p>m -+ t_{n-1} s / sqrt n; a sample that does not vary has no width.
 *
 * <p>Source: Student 1908.
 *
 * @param n runs
 * @param mean their mean; NaN without runs
 * @param low low end of the interval; NaN below two runs
 * @param high high end of it
 */
public record Interval(int n, double mean, double low, double high) {
    /** Of a sample, covering the mean with a confidence. */
    public static Interval of(double[] sample, double confidence) {
        Check.that(confidence > 0 && confidence < 1, "confidence must lie between 0 and 1, but was %s", confidence);
        var statistics = new SummaryStatistics();
        for (double value : sample) statistics.addValue(value);
        if (sample.length < 2) return new Interval(sample.length, statistics.getMean(), Double.NaN, Double.NaN);
        double t = TDistribution.of(sample.length - 1.0).inverseCumulativeProbability((1 + confidence) / 2);
        double half = t * statistics.getStandardDeviation() / Math.sqrt(sample.length);
        double mean = statistics.getMean();
        return new Interval(sample.length, mean, mean - half, mean + half);
    }

    /** Whether it leaves out 0. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }
}
