package overbuild.selftest.kind;

import java.util.Map;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.model.Path;
import overbuild.model.Plan;

/** A firm that orders the same in every tick while technology grows: once lifting what is built, once only what is new. */
public record InstalledBaseTechnology() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int tick = inputs.whole("T");
        var lifted = run(inputs, 1);
        double growth = technology(lifted, tick + 1) / technology(lifted, tick);
        return Map.of(
                "E_disembodied", effective(lifted, tick),
                "E_embodied", effective(run(inputs, 0), tick),
                "doubling_ticks", Math.log(2) / Math.log(growth));
    }

    private static History run(Inputs inputs, double disembodied) {
        double order = inputs.number("x");
        return Race.isoelastic(1, 1, 1e9)
                .improving(inputs.number("gA"), disembodied)
                .building(1, Path.of(0), inputs.number("delta"), inputs.whole("L"))
                .among(1, Racer.idle(inputs.number("K0"), 0).deciding(seen -> Plan.order(0, order)))
                .play(inputs.whole("T") + 2);
    }

    private static double effective(History run, int tick) {
        return MarketMetric.EFFECTIVE_CAPACITY.of(run.at(tick));
    }

    private static double technology(History run, int tick) {
        return MarketMetric.TECHNOLOGY.of(run.at(tick));
    }
}
