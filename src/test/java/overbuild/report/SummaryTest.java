package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import overbuild.engine.Run;
import overbuild.engine.RunFailure;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Completed;
import overbuild.experiment.RunResult.Failed;
import overbuild.metric.Outcome;
import overbuild.scenario.ScenarioReader;
import tools.jackson.databind.JsonNode;

class SummaryTest {
    private static final Study STUDY = new Study(
            new ScenarioReader().resolve(Path.of("src/test/resources/it/duel.yaml"), List.of()),
            OptionalInt.of(3),
            "overbuild run duel");
    private static final Measured MEASURED = Measured.of(STUDY.scenario(), Run.play(STUDY.scenario(), STUDY.seed()));

    @Test
    void countsFailedRunsAndSaysHowToRepeatThem() {
        var summary = summary(List.of(
                new Completed<>(0, 1, MEASURED), new Failed<>(1, 77, new RunFailure(3, "Beta", "cash", Double.NaN))));
        assertThat(summary.path("completed").asInt()).isEqualTo(1);
        assertThat(summary.path("complete").asBoolean()).isFalse();
        var failed = summary.path("failed").get(0);
        assertThat(failed.path("tick").asInt()).isEqualTo(3);
        assertThat(failed.path("agent").asString()).isEqualTo("Beta");
        assertThat(failed.path("identity").asString()).isEqualTo("cash");
        assertThat(failed.path("gap").isNull()).isTrue();
        assertThat(failed.path("command").asString()).isEqualTo("overbuild run duel --seed 77");
    }

    @Test
    void leavesOutWhatHasNoMeaning() {
        assertThat(MEASURED.outcomes().get(Outcome.GLUT_START)).isNaN();
        var summary = summary(List.of(new Completed<>(0, 1, MEASURED)));
        assertThat(summary.path("outcomes").has("glut_start")).isFalse();
        assertThat(Json.text(summary)).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void tellsHowOftenATargetWasMet() {
        var target = summary(List.of(new Completed<>(0, 1, MEASURED)))
                .path("targets")
                .get(0);
        assertThat(target.path("in").asBoolean()).isFalse();
        assertThat(target.path("share_in").asDouble()).isZero();
    }

    @Test
    void isWholeWhenEveryRunFailed() {
        var summary = summary(List.of(
                new Failed<>(0, 1, new IllegalStateException("a")),
                new Failed<>(1, 2, new IllegalStateException("b")),
                new Failed<>(2, 3, new IllegalStateException("c"))));
        assertThat(summary.path("complete").asBoolean()).isTrue();
        assertThat(summary.path("outcomes").isEmpty()).isTrue();
        assertThat(summary.path("failed")).hasSize(3);
        assertThat(summary.path("targets").get(0).path("value").isNull()).isTrue();
    }

    private static JsonNode summary(List<RunResult<Measured>> rows) {
        return Summary.of(new Results(STUDY, rows));
    }
}
