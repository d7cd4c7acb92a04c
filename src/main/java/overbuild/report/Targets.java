package overbuild.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.metric.Outcome;
import overbuild.scenario.Nearest;
import overbuild.scenario.Problem;
import overbuild.scenario.Resolved;
import overbuild.scenario.Scenario;

/** Historical facts name an outcome by its key. */
public final class Targets {
    private Targets() {}

    /** The outcome with a key. */
    public static Optional<Outcome> outcome(String key) {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether some target is an outcome that holds a run against yardsticks. */
    static boolean needYardsticks(Scenario scenario) {
        return scenario.targets().stream()
                .flatMap(target -> outcome(target.metric()).stream())
                .anyMatch(Outcome::needsYardsticks);
    }

    /** What is wrong with the targets of a scenario: outcomes that do not exist. */
    public static List<Problem> check(Resolved resolved) {
        var targets = resolved.scenario().targets();
        return IntStream.range(0, targets.size())
                .filter(k -> outcome(targets.get(k).metric()).isEmpty())
                .mapToObj(k -> unknown(resolved, k, targets.get(k).metric()))
                .toList();
    }

    private static Problem unknown(Resolved resolved, int index, String metric) {
        var known = Stream.of(Outcome.values()).map(Outcome::key).toList();
        var near = Nearest.to(metric, known).map(key -> " Maybe '" + key + "'?").orElse("");
        return resolved.problem("targets[" + index + "].metric", "names no outcome, but '" + metric + "'." + near);
    }
}
