package overbuild.scenario;

import java.util.List;
import overbuild.metric.MarketMetric;
import overbuild.model.Quarter;

/**
 * What was observed of a market over time.
 *
 * @param name name of its file
 * @param metric what was observed
 * @param index whether only ratios of values count, since units of the source are not those of the scenario
 * @param points observations in the order of time; several of a quarter are several observers
 */
public record ObservedSeries(String name, MarketMetric metric, boolean index, List<Point> points) {
    /**
     * An observation.
     *
     * @param date when
     * @param value best estimate
     * @param low low end of what sources say; the value where they agree
     * @param high high end of it
     * @param source id of the source
     */
    public record Point(Quarter date, double value, double low, double high, String source) {}

    public ObservedSeries {
        points = List.copyOf(points);
    }

    /** The observations that lie in a run. */
    public List<Point> within(Quarter start, int ticks) {
        return points.stream()
                .filter(point -> start.ticksTo(point.date()) >= 0 && start.ticksTo(point.date()) < ticks)
                .toList();
    }
}
