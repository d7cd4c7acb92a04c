package overbuild.selftest.kind;

import java.util.Map;

/** How patient players of a dilemma must be. */
public record DilemmaThresholds() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var dilemma = Games.dilemma(inputs);
        return Map.of(
                "delta_grim", dilemma.grim().factor(),
                "delta_TFT", dilemma.titForTat().factor(),
                "delta_WSLS", dilemma.winStay().factor(),
                "delta_risk_dominance", dilemma.riskDominance().factor(),
                "basin_always_defect", dilemma.basinOfRacing(inputs.number("delta")),
                "generosity_GTFT", dilemma.generosity());
    }
}
