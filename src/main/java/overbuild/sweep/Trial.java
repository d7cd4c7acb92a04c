package overbuild.sweep;

import java.util.List;
import java.util.Map;
import overbuild.scenario.Node;
import overbuild.scenario.Origin;
import overbuild.scenario.Problem;
import overbuild.scenario.ScenarioException;

/** Puts what is wrong with values that a sweep sets to where the sweep's file has them. */
final class Trial {
    private Trial() {}

    /** What is set in all cells. */
    static List<Setting> shared(Map<String, Node> set) {
        return set.entrySet().stream()
                .map(one -> new Setting(one.getKey(), one.getKey(), one.getValue()))
                .toList();
    }

    /** The problems of a scenario in which something was set. */
    static List<Problem> placed(ScenarioException failure, List<Setting> settings) {
        return failure.problems().stream()
                .map(problem -> placed(problem, settings))
                .distinct()
                .toList();
    }

    private static Problem placed(Problem problem, List<Setting> settings) {
        if (settings.isEmpty()) return problem;
        boolean ours = problem.where().kind() == Origin.Kind.SET;
        if (ours) {
            for (var setting : settings) {
                if (setting.patch().equals(problem.where().name())) {
                    return new Problem(setting.value().origin(), problem.path(), problem.message());
                }
            }
        }
        var first = settings.get(0);
        return new Problem(first.value().origin(), problem.path(), "with " + first.patch() + ": " + problem);
    }
}
