package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.experiment.StopSign;
import overbuild.gamefile.GameFile;
import overbuild.report.game.Analysis;

class SolvingTest {
    private static Analysis analysis(String what, boolean interrupted) {
        var stop = new StopSign();
        if (interrupted) stop.raise();
        try (var progress = Progress.of("Solvers", 1)) {
            return Solving.of(what).analyse(GameFile.read(Path.of("docs/race.nfg")), progress, stop);
        }
    }

    @Test
    void endsWhatItWasAskedFor() {
        var analysis = analysis(Solving.ALL, false);
        assertThat(analysis.complete()).isTrue();
        assertThat(analysis.dominance()).isPresent();
        assertThat(analysis.replies()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "pure", "nash", "dominance"})
    void saysWhatAnInterruptionLeftOut(String what) {
        var analysis = analysis(what, true);
        assertThat(analysis.complete()).isFalse();
        assertThat(analysis.dominance()).isEmpty();
        assertThat(analysis.replies()).isEmpty();
        assertThat(analysis.solutions())
                .allSatisfy(solution -> assertThat(solution.notes()).containsExactly("interrupted before it ended"));
    }
}
