package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.engine.Run;
import overbuild.report.Targets;

class ShippedScenariosTest {
    private static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> !file.endsWith("sources.yaml"))
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsAndRuns(Path file) {
        var scenario = new ScenarioReader(List.of(Targets::check)).read(file, List.of());
        assertThat(Run.play(scenario, scenario.seed()).ticks()).isEqualTo(scenario.ticks());
    }
}
