package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.experiment.Replications;
import overbuild.experiment.StopSign;
import overbuild.scenario.ScenarioReader;

class FindingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ticks=1", "ticks=2", "ticks=24"})
    void fitOnATerminalHoweverShortTheRun(String patch) {
        var resolved = new ScenarioReader().resolve(Path.of("src/test/resources/it/duel.yaml"), List.of(patch));
        for (var runs : List.of(OptionalInt.empty(), OptionalInt.of(3))) {
            var study = new Study(resolved, runs, "overbuild run duel");
            var rows = new Replications(study.scenario(), study.seed(), study.runs(), 1)
                    .play((replication, history) -> Measured.of(study.scenario(), history), () -> {}, new StopSign());
            assertThat(Findings.of(new Results(study, rows)))
                    .allMatch(line -> line.length() <= Block.WIDTH)
                    .anyMatch(line -> line.startsWith("Glut "))
                    .anyMatch(line -> line.contains("facts in band"));
        }
    }
}
