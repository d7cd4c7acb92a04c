package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Main;
import overbuild.engine.Run;
import overbuild.model.MarketState;
import overbuild.scenario.ScenarioReader;
import tools.jackson.databind.json.JsonMapper;

class DriverTest {
    @TempDir
    Path home;

    static Stream<String> shipped() {
        return Races.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void givesTheDigestOfTheBatchProgram(String name) {
        var race = Races.race(name);
        var driver = new Driver(race);
        driver.playTo(race.scenario().ticks());
        assertThat(Races.ending(race)).isEqualTo(batch(name));
        driver.close();
    }

    private String batch(String name) {
        var out = new StringWriter();
        var place = home.resolve(name).toString();
        int code = Main.execute(
                new PrintWriter(out), new PrintWriter(out), "run", name, "--json", "--no-charts", "--out", place);
        assertThat(code).isZero();
        return JsonMapper.shared().readTree(out.toString()).path("resultDigest").asString();
    }

    @Test
    void playsTheSameAtAnyPaceAndWithPauses() {
        var race = Races.race("duel");
        var driver = new Driver(race);
        driver.step();
        driver.pace(1000);
        driver.play();
        Races.until(() -> race.film().soFar().ticks() > 5);
        driver.pause();
        assertThat(driver.isPlaying()).isFalse();
        driver.step();
        driver.play();
        Races.ending(race);
        assertThat(race.film().soFar())
                .isEqualTo(Run.play(race.scenario(), race.scenario().seed()));
        driver.close();
    }

    @Test
    void stepsOneTick() {
        var race = Races.race("duel");
        var driver = new Driver(race);
        driver.step();
        driver.step();
        Races.until(() -> race.film().soFar().ticks() == 2);
        driver.playTo(2);
        driver.close();
        assertThat(race.film().soFar().ticks()).isEqualTo(2);
    }

    @Test
    void tellsOfARunThatBreaksDown() {
        var scenario = Path.of("scenarios/duel.yaml");
        var resolved = new ScenarioReader().resolve(scenario, List.of());
        var broken = new Race(resolved, new Film(resolved.scenario()) {
            @Override
            public synchronized void tick(MarketState state) {
                throw new IllegalStateException("books do not close");
            }
        });
        var driver = new Driver(broken);
        driver.play();
        assertThat(Races.ending(broken)).isEqualTo("books do not close");
        Races.until(() -> !driver.isPlaying());
        driver.close();
    }
}
