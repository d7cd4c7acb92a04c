package overbuild.metric;

import java.util.List;
import java.util.function.ToDoubleFunction;
import overbuild.model.Event;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Yardstick;

/**
 * What an outcome is computed from: a run, seen through a window.
 *
 * @param history the run
 * @param from first tick of the window
 * @param to last tick of the window, inclusive
 * @param yardsticks theory lines per tick of the whole run; empty when they were not asked for
 * @param terms what the scenario says about gluts, discounting and fixed cost
 */
public record Evidence(History history, int from, int to, List<Yardstick> yardsticks, Terms terms) {
    /** The states inside the window. */
    public List<MarketState> states() {
        return history.states().subList(from, to + 1);
    }

    /** The same run through another window. */
    public Evidence window(int first, int last) {
        return new Evidence(history, first, last, yardsticks, terms);
    }

    /** The values of a market metric inside the window. */
    public double[] series(MarketMetric metric) {
        return series(metric::of);
    }

    /** A value per state inside the window. */
    public double[] series(ToDoubleFunction<MarketState> value) {
        var values = new double[Math.max(0, to - from + 1)];
        for (int k = 0; k < values.length; k++) values[k] = value.applyAsDouble(history.at(from + k));
        return values;
    }

    /** The tick at a place of a series; NaN for no place. */
    double tick(int place) {
        return place < 0 ? Double.NaN : from + place;
    }

    /** Events of a kind in the window. */
    double count(Event.Kind kind) {
        return states().stream()
                .flatMap(state -> state.events().stream())
                .filter(event -> event.kind() == kind)
                .count();
    }
}
