package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.engine.Run;
import overbuild.model.Quarter;
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
        var race = race(Quarter.parse(file.toString().replaceFirst(".*-(\\d{4})\\.yaml", "$1-Q1")));
        var changed = new ScenarioReader().resolve(race, file, List.of()).scenario();
        var quiet = new ScenarioReader().read(race, List.of());
        assertThat(Run.play(changed, 1).states())
                .isNotEqualTo(Run.play(quiet, 1).states());
    }

    /** The race of history that a date falls in. */
    private static Path race(Quarter date) {
        return Stream.of("rail-us-1873", "telecom-1996", "ai-race-2025")
                .map(name -> Path.of("scenarios", name + ".yaml"))
                .filter(file -> {
                    var scenario = new ScenarioReader().read(file, List.of());
                    return date.within(scenario.start(), scenario.end());
                })
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsAndRuns(Path file) {
        var scenario = new ScenarioReader(List.of(Targets::check)).read(file, List.of());
        assertThat(Run.play(scenario, scenario.seed()).ticks()).isEqualTo(scenario.ticks());
    }
}
