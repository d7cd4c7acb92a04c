package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;

/** Net worth that a scenario states is that of the books that a run opens with. */
class OpeningBalanceTest {
    @ParameterizedTest
    @ValueSource(strings = {"Google", "SoftBank/OpenAI", "Oracle"})
    void acceptsTheNetWorthThatARunOpensWith(String name) {
        double worth = worth(read(), name);
        assertThat(worth(read("firms." + name + ".netWorth=" + worth), name)).isEqualTo(worth);
        assertThatThrownBy(() -> read("firms." + name + ".netWorth=" + (worth + 1)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("1 too much");
    }

    @ParameterizedTest
    @ValueSource(strings = {"firms.Oracle.equipment=null", "firms.Oracle.pipeline=steady"})
    void saysWhatItNeedsToBeHeldAgainstTheBooks(String patch) {
        assertThatThrownBy(() -> read("firms.Oracle.netWorth=1", patch))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("firms.Oracle.netWorth needs");
    }

    private static Scenario read(String... patches) {
        return new ScenarioReader().read(Path.of("scenarios/ai-race-2025.yaml"), List.of(patches));
    }

    private static double worth(Scenario scenario, String name) {
        return new Round(scenario, 1)
                .opening().firms().stream()
                        .filter(firm -> firm.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .books()
                        .netWorth();
    }
}
