package overbuild.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import overbuild.metric.MarketMetric;
import overbuild.metric.Outcome;
import overbuild.model.Quarter;
import overbuild.model.Rates;

/** When things happened: in one run, or the median over replications. */
record Moments(Quarter start, List<Measured> runs) {
    /** When a metric was largest, after tick 0. */
    String ofLargest(MarketMetric metric) {
        return median(run -> extreme(run.market().column(metric), 1, 1));
    }

    /** When a metric was smallest, after tick 0. */
    String ofSmallest(MarketMetric metric) {
        return median(run -> extreme(run.market().column(metric), 1, -1));
    }

    /** The tick that an outcome names. */
    String of(Outcome tick) {
        return median(run -> run.outcomes().get(tick));
    }

    /** The end of the year with the least capex after its peak. */
    String ofCapexTrough() {
        return median(run -> {
            double peak = run.outcomes().get(Outcome.CAPEX_PEAK_TICK);
            return Double.isNaN(peak) ? peak : extreme(yearly(run.market()), (int) peak + 1, -1);
        });
    }

    private String median(ToDoubleFunction<Measured> tick) {
        double median = Spread.of(runs.stream().mapToDouble(tick)).median();
        return Double.isNaN(median) ? "" : start.plus((int) Math.rint(median)).toString();
    }

    private static double extreme(double[] values, int from, int sign) {
        double best = Double.NaN;
        for (int t = from; t < values.length; t++) {
            if (Double.isNaN(values[t])) continue;
            if (Double.isNaN(best) || sign * values[t] > sign * values[(int) best]) best = t;
        }
        return best;
    }

    private static double[] yearly(MarketTable market) {
        double[] capex = market.column(MarketMetric.CAPEX);
        var sums = new double[capex.length];
        for (int t = 0; t < capex.length; t++) {
            sums[t] = t < Rates.TICKS_PER_YEAR ? Double.NaN : 0;
            for (int back = 0; back < Rates.TICKS_PER_YEAR && back <= t; back++) sums[t] += capex[t - back];
        }
        return sums;
    }
}
