package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.CriticalDiscount;

/** Which lag, or which chance of an end, destroys restraint. */
public record RestraintHorizon() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double discount = inputs.number("delta_tick");
        var prompt = CriticalDiscount.cournot(inputs.whole("N"));
        var late = prompt.lagging(inputs.number("lag"));
        return Map.of(
                "delta_critical", late.factor(),
                "lag_max", prompt.longestLag(discount),
                "hazard_max", late.largestHazard(discount));
    }
}
