package overbuild.metric;

import overbuild.model.MarketState;
import overbuild.model.Maths;
import overbuild.model.Rates;

/** How far and how fast the price fell. */
final class Prices {
    private static final int SLUMP = 3 * Rates.TICKS_PER_YEAR;
    private static final int SECOND_YEAR = Rates.TICKS_PER_YEAR;
    private static final int THIRD_YEAR = 3 * Rates.TICKS_PER_YEAR;

    private Prices() {}

    static double[] real(Evidence evidence) {
        return evidence.series(Prices::real);
    }

    static double collapse(Evidence evidence) {
        return Series.fall(evidence.series(MarketMetric.PRICE)).size();
    }

    static double realCollapse(Evidence evidence) {
        return Series.fall(real(evidence)).size();
    }

    static double belowPlan(Evidence evidence) {
        return Series.max(evidence.series(s -> 1 - s.clearing().price() / s.plannedPrice()));
    }

    /** First tick of the three years in which the price fell most; -1 in a shorter window. */
    static int slump(Evidence evidence) {
        int steepest = -1;
        for (int t = evidence.from(); t + SLUMP <= evidence.to(); t++) {
            if (steepest < 0 || kept(evidence, t) < kept(evidence, steepest)) steepest = t;
        }
        return steepest;
    }

    private static double kept(Evidence evidence, int from) {
        return change(evidence, MarketMetric.PRICE, from, from + SLUMP);
    }

    static double steepest(Evidence evidence) {
        return -overSlump(evidence, MarketMetric.PRICE);
    }

    static double cumulative(Evidence evidence) {
        int from = slump(evidence);
        return from < 0 ? Double.NaN : 1 - kept(evidence, from);
    }

    static double cumulativeReal(Evidence evidence) {
        int from = slump(evidence);
        if (from < 0) return Double.NaN;
        var history = evidence.history();
        return 1 - real(history.at(from + SLUMP)) / real(history.at(from));
    }

    /** Growth per year of a metric over the steepest three years of the price. */
    static double overSlump(Evidence evidence, MarketMetric metric) {
        int from = slump(evidence);
        return from < 0 ? Double.NaN : growth(evidence, metric, from, from + SLUMP);
    }

    /** Growth per year of a metric over the window. */
    static double growth(Evidence evidence, MarketMetric metric) {
        return growth(evidence, metric, evidence.from(), evidence.to());
    }

    /** Fall per year in the second and third year after failures were most frequent, as far as the window reaches. */
    static double afterFailures(Evidence evidence) {
        int peak = Failures.peak(evidence);
        if (peak < 0) return Double.NaN;
        int from = peak + SECOND_YEAR;
        int to = Math.min(peak + THIRD_YEAR, evidence.to());
        return to - from < Rates.TICKS_PER_YEAR ? Double.NaN : -growth(evidence, MarketMetric.PRICE, from, to);
    }

    private static double growth(Evidence evidence, MarketMetric metric, int from, int to) {
        if (to <= from) return Double.NaN;
        double change = change(evidence, metric, from, to);
        if (!(change >= 0)) return Double.NaN;
        return Maths.pow(change, (double) Rates.TICKS_PER_YEAR / (to - from)) - 1;
    }

    private static double change(Evidence evidence, MarketMetric metric, int from, int to) {
        return metric.of(evidence.history().at(to))
                / metric.of(evidence.history().at(from));
    }

    /** Highest over lowest regional price; NaN where fewer than two markets sell, or where one gives services away. */
    static double range(MarketState state) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        int markets = 0;
        for (var market : state.clearings()) {
            if (market.quantity() <= 0) continue;
            low = Math.min(low, market.price());
            high = Math.max(high, market.price());
            markets++;
        }
        return markets > 1 && low > 0 ? high / low : Double.NaN;
    }

    private static double real(MarketState state) {
        return state.clearing().price() / state.clearing().longRunCost();
    }
}
