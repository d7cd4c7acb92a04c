package overbuild.selftest.kind;

import java.util.Map;
import overbuild.equilibrium.FreeEntry;
import overbuild.model.DemandCurve;
import overbuild.model.LongRunDemand;

/** The yardstick of free entry when demand is lognormal. */
public record FreeEntryUncertainty() implements Kind {
    private static final double NO_CHOKE = 1e200;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double deviation = inputs.number("vol");
        var curve = new DemandCurve.Isoelastic(inputs.number("eps"), 1, NO_CHOKE);
        var entry =
                new FreeEntry(LongRunDemand.of(curve), inputs.number("Sbar"), inputs.number("mc"), inputs.number("k"));
        double capacity = entry.uncertain(deviation);
        return Map.of(
                "K", capacity,
                "prob_slack", entry.slack(capacity, deviation),
                "E_dark", entry.dark(capacity, deviation),
                "F", entry.fullUsePrice(capacity, deviation),
                "K_certainty", entry.certain(),
                "K_ratio", capacity / entry.certain());
    }
}
