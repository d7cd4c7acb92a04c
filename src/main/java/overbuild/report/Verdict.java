package overbuild.report;

import java.util.Arrays;
import overbuild.scenario.Target;

/**
 * How a target fared.
 *
 * @param value the simulated value, the median over replications; NaN where it has no meaning
 * @param in whether it lies in the band
 * @param share share of replications that lie in the band
 */
record Verdict(double value, boolean in, double share) {
    static Verdict of(Target target, double[] values) {
        double median = Spread.of(Arrays.stream(values)).median();
        long inside = Arrays.stream(values).filter(target::holds).count();
        return new Verdict(median, target.holds(median), inside / (double) values.length);
    }
}
