package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    private static final Path DUEL = Path.of("src/test/resources/scenarios/duel.yaml");

    private final ScenarioReader reader = new ScenarioReader();

    @Test
    void readsBackWhatItWrote() {
        var resolved = reader.resolve(DUEL, List.of());
        var again = reader.resolve(resolved.tree(), List.of());
        assertThat(again.scenario()).isEqualTo(resolved.scenario());
        assertThat(again.canonicalJson()).isEqualTo(resolved.canonicalJson());
    }
}
