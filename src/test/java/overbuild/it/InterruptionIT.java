package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static overbuild.it.Program.DUEL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A run that is told to end keeps what is finished. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionIT {
    private static final String SOME_DONE = "\\D[1-9]\\d*/1000000\\D";

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void keepsFinishedReplications(String signal, int code) throws Exception {
        var program = Program.jar(home, "run", DUEL, "--runs", 1_000_000, "--out", "x", "--no-charts")
                .awaitMessage(SOME_DONE);
        var since = Instant.now();
        kill(signal, program);
        var ended = program.end();
        assertThat(ended.code()).isEqualTo(code);
        assertThat(Duration.between(since, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(ended.err()).contains("had ended and are kept");
        var summary = JsonMapper.shared().readTree(Files.readString(home.resolve("x/summary.json")));
        assertThat(summary.path("complete").asBoolean()).isFalse();
        assertThat(summary.path("completed").asInt()).isPositive().isLessThan(1_000_000);
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(home.resolve("x"));
        }
    }

    @Test
    void keepsNothingWhenNothingIsFinished() throws Exception {
        var program = Program.jar(home, "run", DUEL, "--set", "ticks=4000", "--runs", 1_000_000, "--out", "x")
                .awaitMessage("0/1000000");
        kill("KILL", program);
        assertThat(program.end().code()).isEqualTo(137);
        assertThat(home).isEmptyDirectory();
    }

    private static void kill(String signal, Program program) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(program.process().pid()))
                .start()
                .waitFor();
    }
}
