package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.engine.Run;
import overbuild.experiment.RunResult;
import overbuild.model.ModelVersion;
import overbuild.scenario.ScenarioReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * The results of every shipped scenario stay as they were, to the last bit.
 *
 * <p>When results change on purpose: {@code mvn test -Dtest=GoldenTest -Dgolden.update}, read the difference, raise
 * {@code ModelVersion} and say under "Results change" in the changelog what changed and why.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String AGAIN = "mvn test -Dtest=GoldenTest -Dgolden.update";

    static List<Path> scenarios() throws IOException {
        try (var files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("sources.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void givesTheSameResultsAsEver(Path file) throws IOException {
        var golden = GOLDEN.resolve(file.getFileName().toString().replace(".yaml", ".json"));
        var results = Json.text(results(file)) + "\n";
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, results);
        }
        assertThat(golden)
                .as("results to compare with; write them by: %s", AGAIN)
                .exists();
        assertThat(results)
                .as("results of %s; when they changed on purpose: %s", file, AGAIN)
                .isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("results")
    void belongsToAScenario(Path golden) {
        var name = golden.getFileName().toString().replace(".json", ".yaml");
        assertThat(Path.of("scenarios").resolve(name)).exists();
    }

    static List<Path> results() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.sorted().toList();
        }
    }

    private static ObjectNode results(Path file) {
        var study = new Study(new ScenarioReader().resolve(file, List.of()), OptionalInt.empty(), "");
        var scenario = study.scenario();
        var history = Run.play(scenario, study.seed());
        var completed = new RunResult.Completed<>(0, study.seed(), Measured.of(scenario, history));
        var results = new Results(study, List.of(completed));
        var golden = Json.object();
        golden.put("scenario", scenario.name());
        golden.put("seed", study.seed());
        golden.put("modelVersion", ModelVersion.NUMBER);
        golden.put("resultDigest", new RunReport(results, history, null).digest());
        golden.set("outcomes", Summary.of(results).get("outcomes"));
        return golden;
    }
}
