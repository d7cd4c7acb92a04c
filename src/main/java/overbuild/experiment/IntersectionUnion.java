package overbuild.experiment;

import java.util.List;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import overbuild.model.Check;

/**
 * A test that several means are all positive, such as those that make a dilemma; each is tested at the full level.
 *
 * <p>"Not all" is refused where the smallest t exceeds z_{1-alpha}. Pairs for a power:
 * (z_{1-alpha} + z_{power^(1/m)})^2 (sigma_d/gap)^2 with m independent components that are all as large.
 *
 * <p>Source: Berger 1982; bounds for comparison, Bonferroni 1936, Sidak 1967.
 *
 * @param alpha level
 * @param components m
 */
public record IntersectionUnion(double alpha, int components) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public IntersectionUnion {
        Check.that(alpha > 0 && alpha < 1, "the level must lie between 0 and 1, but was %s", alpha);
        Check.that(components >= 1, "there must be components, but were %d", components);
    }

    /** Critical value of the test. */
    public double critical() {
        return upper(alpha);
    }

    /** Critical value at which all bounds hold together, whatever depends on what. */
    public double bonferroni() {
        return upper(alpha / components);
    }

    /** The same for independent components. */
    public double sidak() {
        return NORMAL.inverseCumulativeProbability(Math.pow(1 - alpha, 1.0 / components));
    }

    private static double upper(double tail) {
        return NORMAL.inverseSurvivalProbability(tail);
    }

    /**
     * Pairs that give the test a power.
     *
     * @param spread standard deviation of a difference over its mean, the same for all components
     */
    public double pairs(double power, double spread) {
        Check.that(power > 0 && power < 1, "the power must lie between 0 and 1, but was %s", power);
        double each = NORMAL.inverseCumulativeProbability(Math.pow(power, 1.0 / components));
        double sum = critical() + each;
        return sum * sum * spread * spread;
    }

    /** Power of the test with so many pairs. */
    public double power(double pairs, double spread) {
        return Math.pow(NORMAL.cumulativeProbability(Math.sqrt(pairs) / spread - critical()), components);
    }

    /** Standard deviation of the difference of two equally noisy outcomes that are correlated, in units of either's. */
    public static double pairedSpread(double correlation) {
        return Math.sqrt(2 * (1 - correlation));
    }

    /**
     * What samples say.
     *
     * @param smallest smallest t
     * @param p chance of as large a smallest t where not all means are positive, at most
     * @param clear whether all are positive at this level
     */
    public record Outcome(double smallest, double p, boolean clear) {}

    /**
     * Holds samples against the test; a sample that does not vary counts by its sign alone.
     *
     * @param differences a sample for each component
     */
    public Outcome test(List<List<Double>> differences) {
        Check.that(
                differences.size() == components,
                "there must be %d samples, but were %d",
                components,
                differences.size());
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (var sample : differences) {
            double t = t(sample);
            smallest = Math.min(smallest, t);
            largest = Math.max(largest, tail(t, sample.size() - 1));
        }
        return new Outcome(smallest, largest, largest < alpha);
    }

    private static double t(List<Double> sample) {
        Check.that(sample.size() >= 2, "a sample needs at least 2 differences, but had %d", sample.size());
        var statistics = new SummaryStatistics();
        sample.forEach(statistics::addValue);
        double error = statistics.getStandardDeviation() / Math.sqrt(sample.size());
        double mean = statistics.getMean();
        if (error > 0) return mean / error;
        return mean > 0 ? Double.POSITIVE_INFINITY : mean < 0 ? Double.NEGATIVE_INFINITY : 0;
    }

    private static double tail(double t, int freedom) {
        return TDistribution.of(freedom).survivalProbability(t);
    }
}
