package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Main;
import overbuild.model.History;
import overbuild.model.Quarter;
import overbuild.scenario.ScenarioFile;
import tools.jackson.databind.json.JsonMapper;

class SittingTest {
    @TempDir
    Path home;

    private Sitting sitting;

    @AfterEach
    void close() {
        if (sitting != null) sitting.close();
    }

    /** All measures, and a parameter of each kind that sliders treat in their own way. */
    static Stream<Lever> levers() {
        return Stream.concat(
                Measure.all().stream(),
                Stream.of("technology.growth", "firms.*.beliefs.kappa", "credit.spread")
                        .map(SittingTest::knob));
    }

    private static Knob knob(String path) {
        var scenario = Races.read("telecom-1996").scenario();
        return Knob.all(scenario, scenario.start()).values().stream()
                .flatMap(List::stream)
                .filter(knob -> knob.name().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private void open(String name, int ticks) {
        sitting = new Sitting(Races.SHELF, name, Races.read(name));
        sitting.driver().playTo(ticks);
        played(ticks);
    }

    private History played(int ticks) {
        Races.until(() -> sitting.race().film().soFar().ticks() >= ticks);
        return sitting.race().film().soFar();
    }

    private History end() {
        int ticks = sitting.race().scenario().ticks();
        sitting.driver().playTo(ticks);
        Races.ending(sitting.race());
        return sitting.race().film().soFar();
    }

    private static double[] full(Lever lever) {
        double[] values = lever.rest();
        var first = lever.handles().get(0);
        values[0] = first.rest() == first.param().max()
                ? first.param().min()
                : Math.min(0.5, first.param().max());
        return values;
    }

    private static Lever lever(String name) {
        return levers().filter(lever -> lever.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void leavesThePastAsItWasAndChangesTheFuture(Lever lever) {
        open("telecom-1996", 12);
        var before = played(12);
        sitting.move(lever, full(lever));
        assertThat(played(12).states()).isEqualTo(before.states());
        assertThat(sitting.course().changes()).hasSize(1);
        assertThat(sitting.course().changes().get(0).from()).hasToString("1999-Q1");
        assertThat(end().states()).isNotEqualTo(Races.whole("telecom-1996").states());
    }

    @ParameterizedTest
    @MethodSource("levers")
    void restsWhereNothingIsDone(Lever lever) {
        assertThat(lever.isAtRest(lever.rest())).isTrue();
        assertThat(lever.isAtRest(full(lever))).isFalse();
    }

    @Test
    void endsAChangeWhereTheLeverIsMovedOn() {
        open("duel", 4);
        sitting.move(lever("CapexTax"), 0.2);
        sitting.driver().playTo(8);
        played(8);
        sitting.move(lever("CapexTax"), 0.4);
        sitting.move(lever("CapexTax"), 0.3);
        var changes = sitting.course().changes();
        var start = sitting.race().scenario().start();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).until()).isEqualTo(start.plus(7));
        assertThat(changes.get(1).numbers()).containsExactly(0.3);
        sitting.move(lever("CapexTax"), 0);
        assertThat(sitting.course().changes()).hasSize(1);
    }

    @Test
    void keepsEveryChangeOfAParameter() {
        open("duel", 4);
        var rate = knob("credit.spread");
        double rest = sitting.race().scenario().credit().spread();
        sitting.move(rate, 0.3);
        sitting.move(rate, rest);
        assertThat(sitting.course().changes()).isEmpty();
        sitting.move(rate, 0.3);
        sitting.driver().playTo(8);
        played(8);
        sitting.move(rate, rest);
        assertThat(sitting.course().changes()).hasSize(2);
        assertThat(sitting.course().changes().get(0).until()).isNull();
        assertThatThrownBy(() -> sitting.move(rate, 5))
                .hasMessageContaining("credit.spread must lie in [0, 1], but was 5.0");
    }

    @Test
    void takesAChangeBack() {
        open("duel", 4);
        sitting.move(lever("CapexTax"), 0.2);
        sitting.undo(sitting.course().changes().get(0));
        assertThat(end()).isEqualTo(Races.whole("duel"));
    }

    @Test
    void refusesWhatIsOutOfRange() {
        open("duel", 4);
        var race = sitting.race();
        assertThatThrownBy(() -> sitting.move(lever("CapexSubsidy"), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size must lie in [0, 0.95], but was 2.0");
        assertThat(sitting.race()).isSameAs(race);
    }

    @Test
    void showsAnotherFutureUnderTheSameLuck() {
        open("telecom-1996", 8);
        sitting.fork();
        sitting.move(lever("CapexTax"), 0.5);
        end();
        var fork = sitting.other().orElseThrow();
        Races.ending(fork.race());
        assertThat(fork.race().film().soFar()).isEqualTo(Races.whole("telecom-1996"));
        assertThat(fork.at()).isEqualTo(new Quarter(1998, 1));
        assertThat(fork.upTo(3).ticks()).isEqualTo(3);
        sitting.join();
        assertThat(sitting.other()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void savesWhatRunsToTheSameDigest(Lever lever) throws IOException {
        open("duel", 6);
        sitting.move(lever, full(lever));
        end();
        var file = home.resolve("saved.yaml");
        assertThat(new ScenarioFile(sitting.race().resolved()).write(file)).isTrue();
        assertThat(digest(file)).isEqualTo(sitting.race().digest());
    }

    @ParameterizedTest
    @MethodSource("overbuild.gui.Races#shipped")
    void savesEveryScenario(String name) throws IOException {
        var resolved = Races.read(name);
        var file = home.resolve(name + ".yaml");
        boolean whole = new ScenarioFile(resolved).write(file);
        var read = new overbuild.scenario.ScenarioReader().read(file, List.of());
        assertThat(read.demand()).isEqualTo(resolved.scenario().demand());
        assertThat(read.firms()).isEqualTo(resolved.scenario().firms());
        assertThat(read.interventions()).isEqualTo(resolved.scenario().interventions());
        assertThat(read.targets().equals(resolved.scenario().targets())).isEqualTo(whole);
        assertThat(home.toFile().list()).containsExactly(name + ".yaml");
    }

    private String digest(Path file) {
        var out = new StringWriter();
        var place = home.resolve("out").toString();
        int code = Main.execute(
                new PrintWriter(out),
                new PrintWriter(out),
                "run",
                file.toString(),
                "--json",
                "--no-charts",
                "--out",
                place);
        assertThat(code).as(out.toString()).isZero();
        return JsonMapper.shared().readTree(out.toString()).path("resultDigest").asString();
    }
}
