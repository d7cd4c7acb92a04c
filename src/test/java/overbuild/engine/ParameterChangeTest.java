package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Altered;
import overbuild.intervention.Intervention;
import overbuild.intervention.ParameterChange;
import overbuild.model.History;
import overbuild.scenario.Parameter;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;

/** Parameters that change while a run goes on. */
class ParameterChangeTest {
    private static final int LATER = 9;
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static final List<String> WIDE = List.of("telecom-1996", "ai-race-2025", "rail-us-1873");

    private static final Map<String, Scenario> SHORT =
            WIDE.stream().collect(Collectors.toMap(name -> name, ParameterChangeTest::read));

    private static final Map<String, History> QUIET = SHORT.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Run.play(entry.getValue(), 1)));

    /** One for every kind of parameter. */
    static Stream<Arguments> changes() {
        var kinds = new LinkedHashSet<String>();
        return WIDE.stream().flatMap(name -> {
            var date = SHORT.get(name).start().plus(LATER);
            return Parameter.of(SHORT.get(name), date).stream()
                    .filter(parameter ->
                            kinds.add(parameter.path().replaceFirst("^(firms\\.[^.]+|population\\.[^.]+\\.firm)", "*")))
                    .map(parameter ->
                            Arguments.of(name, new ParameterChange(date, parameter.path(), moved(parameter))));
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void leavesThePastAlone(String name, ParameterChange change) {
        var changed = Run.play(with(name, change), 1).states();
        assertThat(changed.subList(0, LATER).equals(QUIET.get(name).states().subList(0, LATER)))
                .isTrue();
        assertThat(changed.get(LATER).world().technology())
                .isEqualTo(QUIET.get(name).at(LATER).world().technology());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void equalsTheScenarioThatHasTheValueFromTheStart(String name, ParameterChange change) {
        var early = new ParameterChange(SHORT.get(name).start(), change.path(), change.value());
        var written = read(name, change.path() + "=" + change.value());
        assertThat(numbers(Run.play(with(name, early), 1)).equals(numbers(Run.play(written, 1))))
                .isTrue();
    }

    @Test
    void laterChangesComeOnTopOfEarlierOnes() {
        var scenario = SHORT.get("telecom-1996");
        var growth = "technology.growth";
        var first = new ParameterChange(scenario.start().plus(4), growth, 0.2);
        var second = new ParameterChange(scenario.start().plus(6), growth, 0.5);
        var both = Altered.with(scenario, "interventions", List.of(second, first));
        double[] carries = Run.play(both, 1).states().stream()
                .mapToDouble(state -> state.world().technology())
                .toArray();
        assertThat(carries[5] / carries[4]).isCloseTo(Math.pow(1.2, 0.25), EXACTLY);
        assertThat(carries[7] / carries[6]).isCloseTo(Math.pow(1.5, 0.25), EXACTLY);
    }

    @Test
    void tellsWhatChanges() {
        var scenario = SHORT.get("telecom-1996");
        var change = new ParameterChange(scenario.start().plus(LATER), "credit.spread", 0.2);
        var events = Run.play(with("telecom-1996", change), 1).at(LATER).events();
        assertThat(events).anyMatch(event -> event.text().equals("Change of credit.spread to 0.2 begins"));
    }

    @Test
    void allOfGroupOfFirmsChangeTogether() {
        var scenario = SHORT.get("telecom-1996");
        var all = new ParameterChange(scenario.start(), "firms.*.beliefs.kappa", 1.7);
        var kappas = Altered.with(scenario, "interventions", List.of(all))
                .asOf(scenario.start())
                .firms()
                .values();
        assertThat(kappas).allMatch(firm -> firm.beliefs().kappa() == 1.7);
    }

    private static Scenario with(String name, ParameterChange change) {
        var all = new ArrayList<Intervention>(SHORT.get(name).interventions());
        all.add(change);
        return Altered.with(SHORT.get(name), "interventions", all);
    }

    private static List<Object> numbers(History history) {
        return history.states().stream()
                .<Object>map(state -> List.of(state.world(), state.clearing(), state.firms()))
                .toList();
    }

    /** Half as much again, one more, or as far as the range goes. */
    private static double moved(Parameter parameter) {
        double more = parameter.whole() || parameter.value() == 0 ? parameter.value() + 1 : parameter.value() * 1.5;
        double most = parameter.param().max();
        if (more <= most) return more;
        return parameter.value() < most ? most : most - 1;
    }

    private static Scenario read(String name, String... patches) {
        return new ScenarioReader().read(Path.of("scenarios", name + ".yaml"), patches(patches));
    }

    private static List<String> patches(String... patches) {
        return Stream.concat(Stream.of("ticks=" + (LATER + 4)), Stream.of(patches))
                .toList();
    }
}
