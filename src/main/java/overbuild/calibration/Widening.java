package overbuild.calibration;

import java.util.Arrays;
import java.util.List;

/**
 * How much wider intervals must be to have held the truth of made-up histories as often as they say.
 *
 * <p>max(1, c) with c the 0.95 (n + 1)-th smallest, or the largest, of |truth - found| over the half of the interval on that side.
 *
 * <p>Source: intervals calibrated by simulation at the estimate, Beran 1987.
 */
final class Widening {
    private static final double CONFIDENCE = 0.95;

    private Widening() {}

    /** Of each parameter. */
    static double[] of(List<Estimates.Twin> twins, int parameters) {
        var widening = new double[parameters];
        Arrays.fill(widening, 1);
        if (twins.isEmpty()) return widening;
        for (int k = 0; k < parameters; k++) {
            int parameter = k;
            double[] misses = twins.stream()
                    .mapToDouble(twin -> twin.miss(parameter))
                    .sorted()
                    .toArray();
            int rank = (int) Math.ceil(CONFIDENCE * (misses.length + 1));
            widening[k] = Math.max(1, misses[Math.min(rank, misses.length) - 1]);
        }
        return widening;
    }
}
