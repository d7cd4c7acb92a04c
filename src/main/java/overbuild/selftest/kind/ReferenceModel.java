package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import overbuild.engine.Run;
import overbuild.metric.MarketMetric;
import overbuild.model.MarketState;
import overbuild.model.Rates;

/** The full simulator under the restrictions of the reference model, tick by tick. */
public record ReferenceModel() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var history = Run.play(ReferenceScenario.of(inputs), 1);
        var states = inputs.list("ticks").stream()
                .map(tick -> history.at(tick.intValue()))
                .toList();
        return Map.of(
                "S_at_ticks", perTick(states, MarketMetric.SHIFTER),
                "P_at_ticks", series(states, MarketMetric.PRICE),
                "K_at_ticks", series(states, MarketMetric.STRUCTURES),
                "util_at_ticks", series(states, MarketMetric.UTILISATION),
                "capex_at_ticks", perTick(states, MarketMetric.CAPEX),
                "B_at_ticks", series(states, MarketMetric.DEBT),
                "cash_at_ticks", series(states, MarketMetric.CASH),
                "NW_at_ticks", series(states, MarketMetric.NET_WORTH));
    }

    private static List<Double> series(List<MarketState> states, MarketMetric metric) {
        return states.stream().map(metric::of).toList();
    }

    /** Flows per year as flows per tick. */
    private static List<Double> perTick(List<MarketState> states, MarketMetric metric) {
        return states.stream()
                .map(state -> metric.of(state) / Rates.TICKS_PER_YEAR)
                .toList();
    }
}
