package overbuild.selftest.kind;

import java.util.Map;
import overbuild.strategy.DemandLaw;
import overbuild.strategy.OneShot;

/** Capacity that is bought once for an uncertain demand. */
public record Newsvendor() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var law = DemandLaw.valueOf(inputs.text("distribution"));
        double mu = inputs.number("mu");
        double sigma = inputs.number("sigma");
        var shot = new OneShot(law, mu, sigma, inputs.number("p"), inputs.number("c"), inputs.number("s"));
        double capacity = shot.capacity();
        return Map.of(
                "critical_ratio", shot.criticalRatio(),
                "z", DemandLaw.deviations(shot.criticalRatio()),
                "K", capacity,
                "mean_demand", law.mean(mu, sigma),
                "expected_profit", shot.profit(capacity),
                "expected_leftover", shot.leftover(capacity));
    }
}
