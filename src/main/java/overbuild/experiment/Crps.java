package overbuild.experiment;

import java.util.Arrays;

/**
 * The continuous ranked probability score of forecasts that are a sample: the smaller, the better; in the unit of the forecast.
 *
 * <p>CRPS = mean |x_i - y| - (1/2) mean |x_i - x_j|. Of a single forecast it is the absolute error.
 *
 * <p>Source: Gneiting and Raftery 2007.
 */
public final class Crps {
    private Crps() {}

    /** The score of a sample; values that are NaN do not count, and without any there is no score. */
    public static double of(double[] sample, double observed) {
        double[] x = Arrays.stream(sample)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double error = 0;
        double spread = 0;
        for (int k = 0; k < x.length; k++) {
            error += Math.abs(x[k] - observed);
            spread += (2.0 * k + 1 - x.length) * x[k];
        }
        return x.length == 0 ? Double.NaN : error / x.length - spread / ((double) x.length * x.length);
    }
}
