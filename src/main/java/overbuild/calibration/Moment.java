package overbuild.calibration;

import overbuild.scenario.Target;

/**
 * A target that is fitted.
 *
 * @param scenario number of its scenario
 * @param index its place among the scenario's targets
 * @param target the target
 */
public record Moment(int scenario, int index, Target target) {
    private static final double NORMAL_95 = 1.959963984540054;

    /** What was observed. */
    public double observed() {
        return target.observed();
    }

    /** How uncertain that is: its band read as a 95 % interval. */
    public double scale() {
        return (target.high() - target.low()) / (2 * NORMAL_95);
    }

    /** Fact and outcome. */
    public String name() {
        return target.fact() + " " + target.metric();
    }
}
