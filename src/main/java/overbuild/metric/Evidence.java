package overbuild.metric;

import java.util.List;
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
        var values = new double[to - from + 1];
        for (int k = 0; k < values.length; k++) values[k] = metric.of(history.at(from + k));
        return values;
    }
}
