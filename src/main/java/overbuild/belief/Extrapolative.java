package overbuild.belief;

import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Expects the last change of growth to go on.
 *
 * <p>g' = seen + theta (seen - seen before). Trends are followed with theta above 0 and expected to turn with theta below 0;
 * weak and strong followers in experiments have 0.4 and 1.3.
 *
 * <p>Source: Metzler 1941; Anufriev and Hommes 2012.
 */
public record Extrapolative(
        @Param(unit = "-", meaning = "Weight of the last change of growth", symbol = "theta", min = -10, max = 10)
        double theta)
        implements BeliefRule {
    public Extrapolative {
        Check.ranges(Extrapolative.class, theta);
    }

    @Override
    public double learn(double believed, Signal signal) {
        return signal.growth() + theta * (signal.growth() - signal.previous());
    }
}
