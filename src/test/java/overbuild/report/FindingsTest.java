package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.experiment.Replications;
import overbuild.experiment.StopSign;
import overbuild.scenario.ScenarioReader;

class FindingsTest {
    private static final String DUEL = "src/test/resources/it/duel.yaml";

    @ParameterizedTest
    @ValueSource(strings = {"ticks=1", "ticks=2", "ticks=24"})
    void fitOnATerminalHoweverShortTheRun(String patch) {
        for (var runs : List.of(OptionalInt.empty(), OptionalInt.of(3))) {
            assertThat(findings(runs, patch))
                    .allMatch(line -> line.length() <= Block.WIDTH)
                    .anyMatch(line -> line.startsWith("Glut "))
                    .anyMatch(line -> line.contains("facts in band"));
        }
    }

    @Test
    void tellWhoWonAPrize() {
        var hazard = "prize={type: Hazard, value: 5, believed: 5, hazard: 1e9}";
        assertThat(findings(OptionalInt.empty(), hazard))
                .anyMatch(line -> line.matches("Won the prize +=?\\w+ 2000-Q2"));
        assertThat(findings(OptionalInt.of(3), hazard)).anyMatch(line -> line.matches("Won the prize +=?\\w+ \\(.*"));
        assertThat(findings(OptionalInt.empty(), "prize=None")).noneMatch(line -> line.startsWith("Won the prize"));
    }

    private static List<String> findings(OptionalInt runs, String patch) {
        var study = new Study(new ScenarioReader().resolve(Path.of(DUEL), List.of(patch)), runs, "overbuild run duel");
        var rows = new Replications(study.scenario(), study.seed(), study.runs(), 1)
                .play((replication, history) -> Measured.of(study.scenario(), history), () -> {}, new StopSign());
        return Findings.of(new Results(study, rows));
    }
}
