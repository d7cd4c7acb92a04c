package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeavesTest {
    @TempDir
    private Path folder;

    @Test
    void dividesPercentByAHundred() {
        assertThat(Duel.with("structures.depreciation={value: 7, unit: '%'}")
                        .scenario()
                        .structures()
                        .depreciation())
                .isEqualTo(0.07);
        assertThat(Duel.with("firms.Alpha.strategy.lambda={value: 7, unit: '%/tick'}"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"money/structure", "USD bn/strand", "USD bn / strand", "money/strand", "USD bn/structure"})
    void takesTheScenariosOwnUnits(String unit) {
        var patched = Duel.with("structures.price={value: 4, unit: " + unit + "}");
        assertThat(patched.scenario().structures().price()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD bn", "EUR/strand", "%", "money", "[a]"})
    void refusesOtherUnits(String unit) {
        assertThatThrownBy(() -> Duel.with("structures.price={value: 4, unit: '" + unit + "'}"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("must have the unit 'money/structure' or 'USD bn/strand', but had");
    }

    @ParameterizedTest
    @CsvSource({"1e3, 1000", "1_000, 1000", ".5, 0.5", "+2, 2", "2., 2", "1.5E-2, 0.015"})
    void readsNumbersAsPeopleWriteThem(String text, double value) {
        assertThat(Duel.with("structures.price=" + text).scenario().structures().price())
                .isEqualTo(value);
    }

    @Test
    void explainsSourcesAndNotes() {
        var row = Duel.with().explanation().stream()
                .filter(each -> each.path().equals("demand.shifter.growth"))
                .findFirst()
                .orElseThrow();
        assertThat(row.value()).isEqualTo("0.4");
        assertThat(row.unit()).isEqualTo("1/year");
        assertThat(row.source()).isEqualTo("growth-study");
        assertThat(row.note()).isEqualTo("mean of three");
        assertThat(row.origin().line()).isEqualTo(6);
    }

    @Test
    void readsTheSourcesBesideAScenario() {
        assertThat(Sources.near(Duel.FILE)).containsKeys("optics", "growth-study");
        assertThat(Sources.near(Duel.FILE).get("optics").year()).isEqualTo("1999");
    }

    @Test
    void refusesSourcesWithoutAFile() throws IOException {
        var file = Duel.beside(folder, "child.yaml", "base: duel");
        java.nio.file.Files.delete(folder.resolve("sources.yaml"));
        assertThatThrownBy(() -> Duel.read(file))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("names the source 'optics', but there is no sources.yaml");
    }

    @Test
    void reportsBrokenSourcesOnce() throws IOException {
        var file = Duel.beside(folder, "child.yaml", "base: duel");
        java.nio.file.Files.writeString(folder.resolve("sources.yaml"), "optics: {author: A, title: T, yaer: 1999}");
        assertThatThrownBy(() -> Duel.read(file))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("sources.yaml:1: optics.yaer is unknown. Maybe 'year'?");
    }

    @Test
    void keepsValuesOfListsInOneRow() {
        assertThat(Duel.with("game.menu.levels={value: [0, 5], unit: money/tick}")
                        .explanation())
                .filteredOn(row -> row.path().equals("game.menu.levels"))
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo("[0, 5]"));
    }
}
