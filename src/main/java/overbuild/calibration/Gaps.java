package overbuild.calibration;

import overbuild.experiment.Bootstrap;

/**
 * How far runs are from what was observed, in standard deviations of the observation.
 *
 * <p>g_k = mean of (m_rk - observed_k) / s_k over the runs in which target k has a meaning; a share q of runs in which it has none
 * counts as five deviations: sign(g) ((1 - q) |g| + 5 q).
 *
 * @param observed what was observed, target by target; NaN where that is nothing
 * @param scales standard deviations of the observations
 */
@SuppressWarnings("ArrayRecordComponent")
record Gaps(double[] observed, double[] scales) {
    private static final double MISSING = 5;
    private static final int RESAMPLES = 400;

    /** What a calibration's targets observed. */
    static Gaps of(Calibration calibration) {
        var used = calibration.used();
        return new Gaps(
                used.stream().mapToDouble(Moment::observed).toArray(),
                used.stream().mapToDouble(Moment::scale).toArray());
    }

    /** The gaps of runs. */
    double[] of(double[][] runs) {
        var weights = new double[runs.length];
        java.util.Arrays.fill(weights, 1.0 / runs.length);
        return of(runs, weights);
    }

    private double[] of(double[][] runs, double[] weights) {
        var gaps = new double[observed.length];
        for (int k = 0; k < gaps.length; k++) gaps[k] = gap(runs, weights, k);
        return gaps;
    }

    private double gap(double[][] runs, double[] weights, int k) {
        if (Double.isNaN(observed[k])) return 0;
        double sum = 0;
        double share = 0;
        for (int r = 0; r < runs.length; r++) {
            if (!Double.isFinite(runs[r][k])) continue;
            sum += weights[r] * (runs[r][k] - observed[k]) / scales[k];
            share += weights[r];
        }
        double mean = share > 0 ? sum / share : 0;
        double size = share * Math.abs(mean) + (1 - share) * MISSING;
        return mean < 0 ? -size : size;
    }

    /**
     * Covariance of the gap between one history and the mean of runs: of the observation, 1, and of chance, (1 + 1/S) that of a run,
     * which is S times that of means of runs drawn again.
     */
    double[][] covariance(double[][] runs, Weighting weighting, long seed) {
        int n = observed.length;
        double[][] chance = chance(runs, seed);
        var covariance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                boolean counts = i == j || weighting == Weighting.bootstrap;
                covariance[i][j] = (i == j ? 1 : 0) + (counts ? (runs.length + 1.0) * chance[i][j] : 0);
            }
        }
        return covariance;
    }

    /** Covariance of mean gaps over resamples. */
    private double[][] chance(double[][] runs, long seed) {
        int n = observed.length;
        var bootstrap = new Bootstrap(seed, RESAMPLES);
        var means = new double[RESAMPLES][];
        for (int b = 0; b < RESAMPLES; b++) means[b] = of(runs, bootstrap.shares(b, runs.length));
        var mean = new double[n];
        for (var one : means) for (int k = 0; k < n; k++) mean[k] += one[k] / RESAMPLES;
        var covariance = new double[n][n];
        for (var one : means) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++)
                    covariance[i][j] += (one[i] - mean[i]) * (one[j] - mean[j]) / (RESAMPLES - 1);
            }
        }
        return covariance;
    }
}
