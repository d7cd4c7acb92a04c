package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadeTest {
    private final ScenarioReader reader = new ScenarioReader();
    private final Template template = reader.template(Path.of("scenarios/ai-race-2025.yaml"), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed=7",
                "firms.*.beliefs.kappa=2",
                "firms.Oracle.strategy={type: AlwaysRace}",
                "ticks=20",
                "market=Cournot",
                "structures.price=4",
                "units.money=euro"
            })
    void makesVariantsAsIfNothingWereKept(String patch) {
        reader.resolve(template, List.of());
        var kept = reader.resolve(template, List.of(patch));
        var fresh = reader.resolve(new Template(template.tree()), List.of(patch));
        assertThat(kept).isEqualTo(fresh);
        assertThat(kept.canonicalJson()).isEqualTo(fresh.canonicalJson());
    }

    @Test
    void keepsWhatIsWrong() {
        reader.resolve(template, List.of());
        for (int k = 0; k < 2; k++) {
            assertThatThrownBy(() -> reader.resolve(template, List.of("firms.*.beliefs.kappa=-1")))
                    .isInstanceOf(ScenarioException.class)
                    .hasMessageContaining("kappa");
        }
    }
}
