package overbuild.selftest.kind;

import java.util.Map;
import overbuild.demand.Logistic;
import overbuild.model.Path;

/** A firm that expects demand to grow as it grew last, while demand saturates. */
public record ExtrapolationBias() implements Kind {
    /** Ticks that the run begins before the forecast. */
    private static final int BEFORE = 2;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int horizon = inputs.whole("h");
        double level = inputs.number("M");
        double midpoint = inputs.number("t0") - inputs.number("t") + BEFORE;
        var run = Race.isoelastic(1, 1, 1e30)
                .moving(new Logistic(level, 4 * inputs.number("g"), midpoint / 4))
                .building(1, Path.of(0), 0, horizon - 1)
                .among(1, Racer.idle(level, 0).believing(Views.NAIVE))
                .play(BEFORE + horizon + 1);
        var now = run.at(BEFORE);
        double forecast = now.firms().get(0).decision().believedShifter();
        double then = run.at(BEFORE + horizon).world().shifter();
        return Map.of(
                "S_t", now.world().shifter(), "forecast", forecast, "S_th", then, "forecast_ratio", forecast / then);
    }
}
