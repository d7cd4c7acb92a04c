package overbuild.calibration;

import java.util.Arrays;

/**
 * A point that was looked at.
 *
 * @param point its place in the unit cube
 * @param runs what its runs say of the used targets
 */
@SuppressWarnings("ArrayRecordComponent")
record Look(double[] point, double[][] runs) {
    /** Mean of the runs in which a target has a meaning. */
    double mean(int target) {
        return Arrays.stream(runs)
                .mapToDouble(run -> run[target])
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }
}
