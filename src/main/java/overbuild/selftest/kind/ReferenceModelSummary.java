package overbuild.selftest.kind;

import java.util.Arrays;
import java.util.Map;
import overbuild.engine.Run;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.MarketMetric;
import overbuild.metric.Outcome;
import overbuild.metric.Series;
import overbuild.model.Rates;

/** The full simulator under the restrictions of the reference model: what the run led to. */
public record ReferenceModelSummary() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var scenario = ReferenceScenario.of(inputs);
        var history = Run.play(scenario, 1);
        var run = Yardsticks.evidence(scenario, history).window(0, history.ticks() - 1);
        double[] prices = run.series(MarketMetric.PRICE);
        double[] capex = run.series(MarketMetric.CAPEX);
        int peak = Series.argMax(prices);
        int boom = Series.argMax(capex);
        double trough = Series.min(Arrays.copyOfRange(prices, peak, prices.length));
        var last = history.at(history.ticks() - 1);
        return Map.ofEntries(
                Map.entry("P_peak", prices[peak]),
                Map.entry("t_peak", peak),
                Map.entry("P_trough", trough),
                Map.entry("collapse", 1 - trough / prices[peak]),
                Map.entry("max_dark", Outcome.DARK_SHARE_MAX.of(run)),
                Map.entry("max_over", Outcome.OVERBUILD_FREE_ENTRY.of(run)),
                Map.entry("capex_total", Series.sum(capex) / Rates.TICKS_PER_YEAR),
                Map.entry("capex_peak", capex[boom] / Rates.TICKS_PER_YEAR),
                Map.entry("t_capex_peak", boom),
                Map.entry("alive_end", (int) MarketMetric.ACTIVE.of(last)),
                Map.entry("NW_end", MarketMetric.NET_WORTH.of(last)),
                Map.entry("lend_loss", MarketMetric.LENDER_LOSSES.of(last)));
    }
}
