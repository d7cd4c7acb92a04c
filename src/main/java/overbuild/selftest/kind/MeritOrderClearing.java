package overbuild.selftest.kind;

import java.util.Map;
import overbuild.market.Competitive;
import overbuild.model.DemandCurve;

/** The competitive market with plants of unequal cost. */
public record MeritOrderClearing() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double slope = inputs.number("slope");
        var sale = Sale.of(
                new Competitive(),
                new DemandCurve.Linear(1 / slope),
                inputs.number("A0") / slope,
                inputs.numbers("K_per_plant"),
                inputs.numbers("mc_per_plant"));
        return Map.of("P", sale.price(), "Q", sale.quantity());
    }
}
