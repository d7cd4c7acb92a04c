package overbuild.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import overbuild.model.Quarter;
import tools.jackson.databind.JsonNode;

/** Checks that interventions happen within the run, and to firms that the scenario has. */
final class Happenings {
    /** Unit of a parameter that names a firm. */
    private static final String FIRM = "firm";

    private final Resolved resolved;
    private final List<Problem> problems = new ArrayList<>();

    private Happenings(Resolved resolved) {
        this.resolved = resolved;
    }

    /** What is wrong. */
    static List<Problem> check(Resolved resolved) {
        var happenings = new Happenings(resolved);
        var interventions = resolved.scenario().interventions();
        for (int k = 0; k < interventions.size(); k++) {
            happenings.check("interventions[" + k + "]", (Record) interventions.get(k));
        }
        return happenings.problems;
    }

    private void check(String path, Record intervention) {
        var tree = ScenarioWriter.tree(intervention);
        for (var component : Component.of(intervention.getClass())) {
            var value = tree.get(component.name());
            if (value == null) continue;
            var place = path + "." + component.name();
            if (Shape.of(component.type()) == Shape.QUARTER) date(place, value);
            if (component.param().unit().equals(FIRM)) firms(place, value);
        }
    }

    /** Nothing is wrong with a date where a patch has moved or shortened the run on purpose. */
    private void date(String place, JsonNode value) {
        var scenario = resolved.scenario();
        var date = Quarter.parse(value.asString());
        var last = scenario.end().plus(-1);
        if (date.within(scenario.start(), last) || Windows.moved(resolved)) return;
        var rest = "must lie in [%s, %s], but was %s".formatted(scenario.start(), last, date);
        problems.add(resolved.problem(place, rest));
    }

    private void firms(String place, JsonNode value) {
        if (value.isArray()) {
            for (int k = 0; k < value.size(); k++) firm(place, value.get(k).asString());
        } else {
            firm(place, value.asString());
        }
    }

    private void firm(String place, String name) {
        var scenario = resolved.scenario();
        if (scenario.firms().containsKey(name) || isDrawn(name)) return;
        var known = Stream.concat(scenario.firms().keySet().stream(), scenario.population().keySet().stream())
                .toList();
        problems.add(resolved.problem(place, "names '" + name + "', which is no firm. " + Nearest.hint(name, known)));
    }

    private boolean isDrawn(String name) {
        return Optional.ofNullable(resolved.scenario().populationOf(name))
                .filter(population -> population.has(name))
                .isPresent();
    }
}
