package overbuild.experiment;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * As many runs drawn from the runs that there are, with replacement, again and again.
 *
 * <p>Source: Efron 1979.
 *
 * @param seed seed of what is drawn
 * @param resamples how often
 */
public record Bootstrap(long seed, int resamples) {
    public Bootstrap {
        Check.that(resamples >= 1, "there must be resamples, but were %d", resamples);
    }

    /** The share that each run has in a resample. */
    public double[] shares(int resample, int runs) {
        var shares = new double[runs];
        var draws = new Draws(seed);
        var name = Integer.toString(resample);
        for (int k = 0; k < runs; k++) {
            int drawn = (int) (draws.uniform(Stream.RESAMPLE, name, k) * runs);
            shares[drawn] += 1.0 / runs;
        }
        return shares;
    }

    /** The value below which a share of values lies, in between where it falls between two. */
    public static double quantile(double[] values, double share) {
        if (values.length == 0) return Double.NaN;
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, 100 * share);
    }
}
