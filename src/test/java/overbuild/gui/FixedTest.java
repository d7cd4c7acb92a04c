package overbuild.gui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import overbuild.Page;
import overbuild.scenario.ScenarioException;

class FixedTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void tellsWhatCannotChangeInAnyScenario() throws IOException {
        var all = Races.shipped().stream()
                .flatMap(name -> Fixed.of(Races.read(name).scenario()).entrySet().stream())
                .flatMap(reason -> reason.getValue().stream().map(path -> Map.entry(reason.getKey(), path)))
                .collect(groupingBy(
                        Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
        var table = all.entrySet().stream()
                .map(one -> "* " + ENGLISH.say("fixed." + one.getKey()) + " "
                        + one.getValue().stream().map(path -> "`" + path + "`").collect(joining(", ")) + ".")
                .collect(joining("\n"));
        new Page(Path.of("docs/window.md")).check(Map.of("fixed", table));
    }

    @Test
    void isRefusedAsAChange() {
        var duel = Races.read("duel");
        assertThat(Fixed.of(duel.scenario()).get(Fixed.DEMAND)).contains("demand.curve.elasticity");
        assertThatThrownBy(
                        () -> Races.read(
                                "duel",
                                "interventions=[{type: ParameterChange, from: 2001-Q1, path: demand.curve.elasticity, value: 2}]"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("cannot change while the run goes on");
    }
}
