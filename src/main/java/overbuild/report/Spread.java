package overbuild.report;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * How a number is spread over replications; those where it has no meaning do not count.
 *
 * @param median half of the values lie below
 * @param mean their mean
 * @param p05 a twentieth lies below; quantiles by linear interpolation (type 7 of Hyndman and Fan 1996)
 * @param p25 a quarter lies below
 * @param p75 three quarters lie below
 * @param p95 nineteen twentieths lie below
 * @param n how many replications count
 */
record Spread(double median, double mean, double p05, double p25, double p75, double p95, int n) {
    static Spread of(DoubleStream replications) {
        double[] values =
                replications.filter(value -> !Double.isNaN(value)).sorted().toArray();
        var quantiles = new Percentile().withEstimationType(EstimationType.R_7);
        quantiles.setData(values);
        return new Spread(
                quantile(quantiles, 50, values),
                mean(values),
                quantile(quantiles, 5, values),
                quantile(quantiles, 25, values),
                quantile(quantiles, 75, values),
                quantile(quantiles, 95, values),
                values.length);
    }

    private static double quantile(Percentile quantiles, double percent, double[] values) {
        return values.length == 0 ? Double.NaN : quantiles.evaluate(percent);
    }

    /** Summed in the order of size, so that the order of replications does not matter. */
    private static double mean(double[] values) {
        return Arrays.stream(values).reduce(0, Double::sum) / values.length;
    }
}
