package overbuild.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.MarketMetric;
import overbuild.metric.Measure;
import overbuild.metric.Outcome;
import overbuild.model.History;
import overbuild.scenario.Nearest;
import overbuild.scenario.Scenario;

/**
 * What is kept of a run.
 *
 * @param outcomes numbers per run
 * @param series numbers per tick
 */
public record Measures(List<Outcome> outcomes, List<MarketMetric> series) {
    private static final String ALL = "all";

    public Measures {
        outcomes = List.copyOf(outcomes);
        series = List.copyOf(series);
    }

    /** Those that a sweep file names; names that mean nothing are told. */
    static Measures of(SweepFile file, List<String> unknown) {
        return new Measures(
                outcomes(file.outcomes(), unknown), named(file.series(), MarketMetric.values(), "series", unknown));
    }

    private static List<Outcome> outcomes(List<String> names, List<String> unknown) {
        if (names.contains(ALL)) return List.of(Outcome.values());
        if (!names.isEmpty()) return named(names, Outcome.values(), "outcomes", unknown);
        return Stream.of(Outcome.values())
                .filter(outcome -> !outcome.needsYardsticks())
                .toList();
    }

    static <M extends Measure> List<M> named(List<String> names, M[] known, String place, List<String> unknown) {
        var keys = Stream.of(known).map(Measure::key).toList();
        var found = new ArrayList<M>();
        for (var name : names) {
            int k = keys.indexOf(name.toLowerCase(Locale.ROOT));
            if (k < 0) {
                var near = Nearest.to(name, keys)
                        .map(key -> " Maybe '" + key + "'?")
                        .orElse(" See 'overbuild list metrics'.");
                unknown.add(place + " names '" + name + "', which nothing is called." + near);
            } else if (!found.contains(known[k])) {
                found.add(known[k]);
            }
        }
        return found;
    }

    /** The outcomes of a run; NaN where one has no meaning. */
    double[] outcomes(Scenario scenario, History history) {
        boolean held = outcomes.stream().anyMatch(Outcome::needsYardsticks);
        var evidence =
                held ? Yardsticks.evidence(scenario, history) : Yardsticks.evidence(scenario, history, List.of());
        return outcomes.stream().mapToDouble(outcome -> outcome.of(evidence)).toArray();
    }

    /** The series of a run, tick by tick, each with a number per metric. */
    double[] series(History history) {
        var values = new double[series.size() * history.ticks()];
        for (int k = 0; k < values.length; k++) {
            values[k] = series.get(k % series.size()).of(history.at(k / series.size()));
        }
        return values;
    }
}
