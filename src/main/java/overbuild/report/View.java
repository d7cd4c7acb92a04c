package overbuild.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import overbuild.metric.MarketMetric;
import overbuild.metric.Outcome;
import overbuild.model.Rates;

/**
 * How an outcome is seen in the path of a market metric.
 *
 * @param metric the metric
 * @param isLog whether its axis is logarithmic
 * @param shows what is shown of it
 * @param reading how the outcome is read off the path
 */
record View(MarketMetric metric, boolean isLog, DoubleUnaryOperator shows, Reading reading) {
    private static final Map<Outcome, View> VIEWS = Map.ofEntries(
            Map.entry(Outcome.LIT_SHARE_MEAN, level(MarketMetric.DARK_SHARE, dark -> 1 - dark)),
            Map.entry(Outcome.DARK_SHARE_MAX, level(MarketMetric.DARK_SHARE, dark -> dark)),
            Map.entry(Outcome.DARK_SHARE_FIRST, level(MarketMetric.DARK_SHARE, dark -> dark)),
            Map.entry(Outcome.UTILISATION_MEAN, level(MarketMetric.UTILISATION, share -> share)),
            Map.entry(Outcome.UTILISATION_MIN, level(MarketMetric.UTILISATION, share -> share)),
            Map.entry(Outcome.BELIEVED_GROWTH_MEAN, level(MarketMetric.EXPECTED_GROWTH, growth -> growth)),
            Map.entry(Outcome.REVENUE_PER_STRUCTURE, level(MarketMetric.REVENUE_PER_STRUCTURE, money -> money)),
            Map.entry(Outcome.TRAFFIC_GROWTH_MEAN, path(MarketMetric.QUANTITY, Reading.GROWTH)),
            Map.entry(Outcome.PRICE_FALL_MEAN, path(MarketMetric.PRICE, Reading.FALL)),
            Map.entry(Outcome.PRICE_FALL_STEEPEST, path(MarketMetric.PRICE, Reading.SLUMP_FALL)),
            Map.entry(Outcome.PRICE_FALL_CUMULATIVE, path(MarketMetric.PRICE, Reading.SLUMP_LOSS)),
            Map.entry(Outcome.SLUMP_TRAFFIC_GROWTH, path(MarketMetric.QUANTITY, Reading.SLUMP_GROWTH)),
            Map.entry(Outcome.SLUMP_REVENUE_FALL, path(MarketMetric.REVENUE, Reading.SLUMP_FALL)));

    /** How an outcome is read off a path. */
    enum Reading {
        /** As its height. */
        LEVEL(false, (start, value, years) -> value),
        /** As its growth per year in the window. */
        GROWTH(false, (start, value, years) -> start * Math.pow(1 + value, years)),
        /** As its fall per year in the window. */
        FALL(false, (start, value, years) -> start * Math.pow(1 - value, years)),
        /** As its growth per year in the three years in which the price fell most. */
        SLUMP_GROWTH(true, GROWTH.end),
        /** As its fall per year in them. */
        SLUMP_FALL(true, FALL.end),
        /** As its whole fall in them. */
        SLUMP_LOSS(true, (start, value, years) -> start * (1 - value));

        private interface End {
            double of(double start, double value, double years);
        }

        private final boolean slump;
        private final End end;

        Reading(boolean slump, End end) {
            this.slump = slump;
            this.end = end;
        }

        /** Whether it is about the steepest three years of the price. */
        boolean isOfSlump() {
            return slump;
        }

        /** Where a path from a start would stand at the beginning of the window. */
        double first(double start, double value) {
            return this == LEVEL ? value : start;
        }

        /** Where it would stand at the end, were the outcome a value. */
        double last(double start, double value, int ticks) {
            return end.of(start, value, (double) ticks / Rates.TICKS_PER_YEAR);
        }
    }

    static Optional<View> of(Outcome outcome) {
        return Optional.ofNullable(VIEWS.get(outcome));
    }

    private static View level(MarketMetric metric, DoubleUnaryOperator shows) {
        return new View(metric, false, shows, Reading.LEVEL);
    }

    private static View path(MarketMetric metric, Reading reading) {
        return new View(metric, true, value -> value, reading);
    }
}
