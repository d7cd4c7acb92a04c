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
import tools.jackson.dataformat.yaml.YAMLMapper;

class ShippedScenariosTest {
    private static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> !file.endsWith("sources.yaml"))
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> interventions() throws IOException {
        try (var files = Files.list(Path.of("scenarios/interventions"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("interventions")
    void changesTheRaceThatItIsDatedFor(Path file) {
        var tree = new YAMLMapper().readTree(file);
        assertThat(file).hasFileName(tree.get("name").asString() + ".yaml");
        boolean recent = file.toString().matches(".*-20[2-9]\\d\\.yaml");
        var race = Path.of("scenarios", recent ? "ai-race-2025.yaml" : "telecom-1996.yaml");
        var changed = new ScenarioReader().resolve(race, file, List.of()).scenario();
        var quiet = new ScenarioReader().read(race, List.of());
        assertThat(Run.play(changed, 1).states())
                .isNotEqualTo(Run.play(quiet, 1).states());
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsAndRuns(Path file) {
        var scenario = new ScenarioReader(List.of(Targets::check)).read(file, List.of());
        assertThat(Run.play(scenario, scenario.seed()).ticks()).isEqualTo(scenario.ticks());
    }
}
