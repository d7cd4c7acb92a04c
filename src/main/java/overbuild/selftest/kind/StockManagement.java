package overbuild.selftest.kind;

import java.util.Map;
import overbuild.metric.Series;
import overbuild.model.Path;
import overbuild.model.Plan;
import overbuild.strategy.Strategy;

/** A firm that manages its stock by rule of thumb, with orders under way that it placed before. */
public record StockManagement() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int lag = inputs.whole("L");
        double decay = inputs.number("delta");
        var rule = new overbuild.strategy.StockManagement(
                inputs.number("alpha"), inputs.number("beta"), inputs.number("Kstar"));
        double before = inputs.number("K0") / Math.pow(1 - decay, lag);
        var run = Race.isoelastic(1, 1, 1e9)
                .building(1, Path.of(0), decay, lag)
                .among(1, Racer.idle(before, 0).deciding(after(lag, inputs.number("pipeline_per_slot"), rule)))
                .play(lag + inputs.whole("t") + 1);
        var path = run.states().stream()
                .skip(lag + 1L)
                .mapToDouble(state -> state.structures())
                .toArray();
        return Map.of("K_t", path[path.length - 1], "K_max", Series.max(path));
    }

    /** Orders the same in every tick of the time to build, so that every slot is filled, and then follows a rule. */
    private static Strategy after(int ticks, double order, Strategy rule) {
        return seen -> seen.tick() < ticks ? Plan.order(0, order) : rule.decide(seen);
    }
}
