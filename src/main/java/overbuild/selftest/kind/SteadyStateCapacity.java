package overbuild.selftest.kind;

import java.util.Map;
import overbuild.model.Path;

/** Equal firms whose capacity wears and takes time to build, in the long run. */
public record SteadyStateCapacity() implements Kind {
    private static final double SMALL = 1e-6;
    private static final int LONG = 60;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double intercept = inputs.number("a");
        double slope = inputs.number("b");
        int firms = inputs.whole("N");
        int lag = inputs.whole("L");
        var racer = Racer.replying(SMALL * intercept / slope, inputs.number("r"), 2.0 / (firms + 1));
        var run = Race.linear(intercept, slope)
                .building(inputs.number("pK") / 4, Path.of(0), inputs.number("delta"), lag)
                .among(firms, racer.serving(inputs.number("mc")))
                .play(LONG + 3 * lag);
        var rest = Rest.of(run);
        return Map.of(
                "user_cost", rest.userCost(),
                "K_each", rest.capacity(0),
                "P", rest.price(),
                "replacement_order_each", rest.state().firms().get(0).decision().funded());
    }
}
