package overbuild.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import overbuild.finance.TakeOrPay;
import overbuild.model.Quarter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks that interventions happen within the run, and to firms that the scenario has. */
final class Happenings {
    /** Units of parameters that name firms. */
    private static final String FIRM = "firm";

    private static final String OUTSIDER = "outsider";

    private static final String INSTRUMENT = "instrument";

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
        if (happenings.problems.isEmpty()) happenings.changes();
        return happenings.problems;
    }

    /** Parameters that change must be there, be rules, and stay within bounds. */
    private void changes() {
        var amended = resolved.scenario();
        for (var change : amended.changes()) {
            var place = "interventions[" + resolved.scenario().interventions().indexOf(change) + "]";
            try {
                amended = Amendment.of(amended, change);
            } catch (IllegalArgumentException refusal) {
                boolean bound = refusal.getMessage().contains(" must ");
                problems.add(
                        resolved.problem(place + (bound ? ".value" : ".path"), "is refused: " + refusal.getMessage()));
                continue;
            }
            if (Changeable.is(change.path())) continue;
            var rest = "names '%s', which cannot change while the run goes on. %s. For demand: Maybe 'DemandShock'?";
            problems.add(resolved.problem(place + ".path", rest.formatted(change.path(), Changeable.words())));
        }
    }

    private void check(String path, Record intervention) {
        var tree = ScenarioWriter.tree(intervention);
        for (var component : Component.of(intervention.getClass())) {
            var value = tree.get(component.name());
            if (value == null) continue;
            var place = path + "." + component.name();
            if (Shape.of(component.type()) == Shape.QUARTER) date(place, value);
            var unit = component.param().unit();
            if (unit.equals(INSTRUMENT)) instrument(place, value.asString());
            if (unit.equals(FIRM) || unit.equals(OUTSIDER)) firms(place, value, unit.equals(OUTSIDER));
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

    private void firms(String place, JsonNode value, boolean outsider) {
        var names =
                value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value);
        for (var name : names) firm(place, name.asString(), outsider);
    }

    private void firm(String place, String name, boolean outsider) {
        var scenario = resolved.scenario();
        boolean known = scenario.firms().containsKey(name) || isDrawn(name);
        if (known && (!outsider || scenario.firm(name).outsider())) return;
        var problem = known ? "is in the market from the start; an outsider is needed. " : "is no firm. ";
        var firms = Stream.concat(scenario.firms().keySet().stream(), scenario.population().keySet().stream())
                .filter(firm -> !outsider || scenario.firm(firm).outsider())
                .toList();
        problems.add(resolved.problem(place, "names '" + name + "', which " + problem + hint(name, firms)));
    }

    /** Only a contract that somebody has to pay on can be broken. */
    private void instrument(String place, String name) {
        var instruments = resolved.scenario().finance().instruments();
        if (instruments.get(name) instanceof TakeOrPay) return;
        var contracts = instruments.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof TakeOrPay)
                .map(Map.Entry::getKey)
                .toList();
        problems.add(resolved.problem(
                place, "names '" + name + "', which is no take-or-pay contract. " + hint(name, contracts)));
    }

    private static String hint(String name, List<String> firms) {
        return firms.isEmpty() ? "There is none." : Nearest.hint(name, firms);
    }

    private boolean isDrawn(String name) {
        return Optional.ofNullable(resolved.scenario().populationOf(name))
                .filter(population -> population.has(name))
                .isPresent();
    }
}
