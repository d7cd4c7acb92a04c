package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.scenario.ScenarioReader;

class StudyTest {
    private static final Path DUEL = Path.of("src/test/resources/it/duel.yaml");

    @TempDir
    Path folder;

    @Test
    void hasAnIdOfItsOwn() {
        var ids = List.of(
                study(DUEL).runId(),
                study(DUEL, "seed=2").runId(),
                study(DUEL, "firms.Beta.cash=1001").runId(),
                new Study(study(DUEL).resolved(), OptionalInt.of(1), "").runId(),
                new Study(study(DUEL).resolved(), OptionalInt.of(2), "").runId());
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{16}"));
    }

    @Test
    void keepsItsIdWhenTheFileOnlyLooksOtherwise() throws IOException {
        var file = Files.writeString(
                folder.resolve("duel.yaml"),
                "# a remark\nseed: 1\nticks: 24.0\n" + Files.readString(DUEL).replace("ticks: 24\n", ""));
        assertThat(study(file).runId()).isEqualTo(study(DUEL).runId());
        assertThat(study(DUEL, "structures.price=3.0").runId())
                .isEqualTo(study(DUEL).runId());
    }

    @Test
    void tellsTheCommandThatRepeatsIt() {
        var study = new Study(study(DUEL).resolved(), OptionalInt.of(9), "overbuild run duel");
        assertThat(study.command()).isEqualTo("overbuild run duel --seed 1 --runs 9");
        assertThat(study.command(77)).isEqualTo("overbuild run duel --seed 77");
    }

    private static Study study(Path file, String... patches) {
        return new Study(new ScenarioReader().resolve(file, List.of(patches)), OptionalInt.empty(), "");
    }
}
