package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.model.StageGame;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;

class RecorderTest {
    @ParameterizedTest
    @ValueSource(strings = {"ai-race-2025", "duel", "telecom-1996", "reference-r7"})
    void cannotChangeARunByAsking(String name) {
        var scenario = scenario(name);
        var asked = new ArrayList<Double>();
        var curious = new Recorder() {
            @Override
            public void plan(int tick, int firm, StageGame game, double capacity) {
                asked.add(game.payoff(firm, capacity) + game.profit(firm, capacity) + game.restraint(firm));
            }
        };
        assertThat(Run.play(scenario, 3, curious)).isEqualTo(Run.play(scenario, 3));
        assertThat(asked).isNotEmpty().allSatisfy(value -> assertThat(value).isFinite());
    }

    @Test
    void isToldWhatPlansLeadTo() {
        var capacities = new ArrayList<Double>();
        var recorder = new Recorder() {
            @Override
            public void plan(int tick, int firm, StageGame game, double capacity) {
                capacities.add(capacity);
            }
        };
        var first = Run.play(scenario("duel"), 1, recorder).at(0);
        var decided = first.firms().stream()
                .map(firm -> firm.decision().own() + firm.decision().wanted())
                .toList();
        assertThat(capacities).startsWith(decided.toArray(Double[]::new));
    }

    @Test
    void hearsOfFearInPayoffsOnly() {
        var standing = new ArrayList<Double>();
        var recorder = new Recorder() {
            @Override
            public void plan(int tick, int firm, StageGame game, double capacity) {
                standing.add(game.profit(firm, capacity) - game.payoff(firm, capacity));
            }
        };
        Run.play(scenario("ai-race-2025"), 1, recorder);
        assertThat(standing).allMatch(loss -> loss > -1e-9).anyMatch(loss -> loss > 1);
        standing.clear();
        Run.play(scenario("ai-race-2025", "game.fear.behind=0"), 1, recorder);
        assertThat(standing).containsOnly(0.0);
    }

    private static Scenario scenario(String name, String... patches) {
        return new ScenarioReader()
                .resolve(Path.of("scenarios/" + name + ".yaml"), List.of(patches))
                .scenario();
    }
}
