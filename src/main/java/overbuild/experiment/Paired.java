package overbuild.experiment;

import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of differences between runs that share all their chance, with its interval.
 *
 * <p>d = mean (b_k - a_k), interval d -+ t_{n-1} s_d / sqrt n; the variance that pairing saves is 1 - s_d^2 / (s_a^2 + s_b^2).
 *
 * <p>Source: common random numbers, Law 2015; paired t.
 *
 * @param n pairs in which both have a value
 * @param mean mean difference; NaN without pairs
 * @param low low end of its 95 % interval; NaN below two pairs
 * @param high high end of it
 * @param correlation of both runs of a pair; NaN where one of them does not vary
 * @param saved share of the variance of unpaired differences that pairing saves; NaN where nothing varies
 */
public record Paired(int n, double mean, double low, double high, double correlation, double saved) {
    private static final double TAIL = 0.975;

    /** Of two samples, pair by pair; pairs with a NaN do not count. */
    public static Paired of(double[] first, double[] second) {
        var one = new SummaryStatistics();
        var other = new SummaryStatistics();
        var difference = new SummaryStatistics();
        for (int k = 0; k < first.length; k++) {
            if (Double.isNaN(first[k]) || Double.isNaN(second[k])) continue;
            one.addValue(first[k]);
            other.addValue(second[k]);
            difference.addValue(second[k] - first[k]);
        }
        int n = (int) difference.getN();
        double mean = n == 0 ? Double.NaN : difference.getSum() / n;
        double half = half(difference, n);
        double unpaired = one.getVariance() + other.getVariance();
        double common = (unpaired - difference.getVariance()) / 2;
        double spread = Math.sqrt(one.getVariance() * other.getVariance());
        return new Paired(
                n,
                mean,
                mean - half,
                mean + half,
                spread > 0 ? common / spread : Double.NaN,
                unpaired > 0 ? 1 - difference.getVariance() / unpaired : Double.NaN);
    }

    private static double half(SummaryStatistics difference, int n) {
        if (n < 2) return Double.NaN;
        double t = TDistribution.of(n - 1).inverseCumulativeProbability(TAIL);
        return t * difference.getStandardDeviation() / Math.sqrt(n);
    }

    /** Whether the interval leaves out 0, or there is a difference that does not vary. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }
}
