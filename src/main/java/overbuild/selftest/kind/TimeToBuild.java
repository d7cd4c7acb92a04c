package overbuild.selftest.kind;

import java.util.Map;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.Path;
import overbuild.model.Plan;

/** A firm that orders the same in every tick. */
public record TimeToBuild() implements Kind {
    /** Ticks between three looks at a capacity on its way. */
    private static final int APART = 1200;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double order = inputs.number("x");
        int lag = inputs.whole("L");
        var race = Race.isoelastic(1, 1, 1e9)
                .building(1, Path.of(0), inputs.number("delta"), lag)
                .among(1, Racer.idle(inputs.number("K0"), 0).deciding(seen -> Plan.order(0, order)));
        int tick = inputs.whole("t");
        var run = race.play(Math.max(tick, lag + 1 + 2 * APART) + 1);
        var last = firm(run, run.ticks() - 1);
        return Map.of(
                "K_t", capacity(run, tick),
                "K_steady_state", limit(run, lag + 1),
                "pipeline_steady_state",
                        last.pipeline().units() - last.decision().funded());
    }

    /** Where a gap that shrinks at a constant rate leads to, from three looks at it (Aitken 1926). */
    private static double limit(History run, int from) {
        double first = capacity(run, from);
        double second = capacity(run, from + APART);
        double third = capacity(run, from + 2 * APART);
        double bend = second - first - (third - second);
        return bend == 0 ? third : third + (third - second) * (third - second) / bend;
    }

    private static double capacity(History run, int tick) {
        return firm(run, tick).plant().structures();
    }

    private static Firm firm(History run, int tick) {
        return run.at(tick).firms().get(0);
    }
}
