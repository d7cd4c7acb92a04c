package overbuild.belief;

import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Moves the belief a constant share of the way to what was seen.
 *
 * <p>g' = g + eta (seen - g).
 *
 * <p>Source: Nerlove 1958; constant-gain learning, Evans and Honkapohja 2001.
 */
public record Adaptive(
        @Param(
                unit = "1/tick",
                meaning = "Gain: share of the forecast error learnt per tick",
                symbol = "eta",
                min = 0,
                max = 1)
        double eta)
        implements BeliefRule {
    public Adaptive {
        Check.ranges(Adaptive.class, eta);
    }

    @Override
    public double learn(double believed, Signal signal) {
        return believed + eta * (signal.growth() - believed);
    }
}
