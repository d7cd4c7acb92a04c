package overbuild.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.equilibrium.Yardsticks;
import overbuild.model.History;
import overbuild.model.Maths;
import overbuild.scenario.ObservedSeries;
import overbuild.scenario.Resolved;

/**
 * What one run, or a null model of it, says about what was observed.
 *
 * @param targets the value of each target
 * @param series the values at the observations of each series, by file
 */
record Forecast(List<Double> targets, Map<String, List<Double>> series) {
    /** What a history without yardsticks says. */
    static Forecast of(Resolved resolved, History history) {
        var scenario = resolved.scenario();
        var evidence = Yardsticks.evidence(scenario, history, List.of());
        return new Forecast(Measured.targets(scenario, evidence), series(resolved, history));
    }

    static Map<String, List<Double>> series(Resolved resolved, History history) {
        Map<String, List<Double>> series = new LinkedHashMap<>();
        resolved.observed().forEach((name, observed) -> series.put(name, values(observed, history)));
        return series;
    }

    private static List<Double> values(ObservedSeries series, History history) {
        var values = series.within(history.start(), history.ticks()).stream()
                .map(point -> series.metric().of(history.at(history.start().ticksTo(point.date()))))
                .toList();
        return comparable(series, values);
    }

    /** What can be compared with a series: values, or their logarithms relative to the first where only ratios count. */
    static List<Double> comparable(ObservedSeries series, List<Double> values) {
        if (!series.index()) return values;
        return values.stream().map(value -> Maths.log(value / values.get(0))).toList();
    }
}
