package overbuild.selftest.kind;

import java.util.Map;
import overbuild.model.DemandCurve;

/** The demand curve between a peak at full use, with price and demand of 1, and a trough at marginal cost. */
public record CollapseConsistency() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double trough = 1 - inputs.number("fall");
        var curve = new DemandCurve.Isoelastic(inputs.number("eps"), 1, 1e9);
        double capacity = curve.quantity(inputs.number("S_ratio"), trough) / (1 - inputs.number("dark"));
        return Map.of("demand_response", curve.quantity(1, trough), "K_ratio", capacity);
    }
}
