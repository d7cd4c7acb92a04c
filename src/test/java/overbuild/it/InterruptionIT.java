package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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

/** A command that is told to end keeps what is finished. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionIT {
    private static final String SOME_DONE = "\\D[1-9]\\d*/1000000\\D";

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

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

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void keepsFinishedRunsOfAValidation(String signal, int code) throws Exception {
        interrupt(signal, code, "validate");
        var validation = JsonMapper.shared().readTree(Files.readString(home.resolve("x/validation.json")));
        assertThat(validation.path("complete").asBoolean()).isFalse();
        assertThat(validation.path("passed").asBoolean()).isFalse();
        assertThat(validation.at("/scenarios/0/completed").asInt()).isPositive();
        assertThat(validation.at("/scenarios/1/completed").asInt())
                .isCloseTo(
                        validation.at("/scenarios/0/completed").asInt(),
                        within(Runtime.getRuntime().availableProcessors()));
        assertThat(home.resolve("x/targets.csv")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void keepsFinishedPairsOfAComparison(String signal, int code) throws Exception {
        interrupt(signal, code, "compare");
        var comparison = JsonMapper.shared().readTree(Files.readString(home.resolve("x/comparison.json")));
        assertThat(comparison.path("complete").asBoolean()).isFalse();
        assertThat(comparison.path("failed").asInt()).isZero();
        assertThat(comparison.at("/arms/0/pairs").asInt()).isPositive();
        assertThat(home.resolve("x/comparison.csv")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void keepsFinishedReplicationsOfADilemma(String signal, int code) throws Exception {
        var program = Program.jar(home, "dilemma", DUEL, "--runs", 250_000, "--out", "x", "--no-charts")
                .awaitMessage(SOME_DONE);
        kill(signal, program);
        var ended = program.end();
        assertThat(ended.code()).isEqualTo(code);
        assertThat(ended.err()).contains("had ended and are kept");
        var dilemma = JsonMapper.shared().readTree(Files.readString(home.resolve("x/dilemma.json")));
        assertThat(dilemma.path("complete").asBoolean()).isFalse();
        assertThat(dilemma.path("stopped").asString()).isEqualTo("interrupted");
        assertThat(dilemma.path("runs").asInt()).isGreaterThan(1);
    }

    @Test
    void keepsFinishedReplicationsOfATournament() throws Exception {
        var program = Program.jar(
                        home,
                        "tournament",
                        DUEL,
                        "--strategies",
                        "race,restrain",
                        "--runs",
                        250_000,
                        "--out",
                        "x",
                        "--no-charts")
                .awaitMessage(SOME_DONE);
        kill("TERM", program);
        var ended = program.end();
        assertThat(ended.code()).isEqualTo(143);
        assertThat(ended.err()).contains("had ended and are kept");
        var tournament = JsonMapper.shared().readTree(Files.readString(home.resolve("x/tournament.json")));
        assertThat(tournament.path("complete").asBoolean()).isFalse();
        assertThat(tournament.path("runs").asInt()).isPositive();
    }

    @Test
    void keepsFinishedReplicationsOfAnAttribution() throws Exception {
        var mechanisms = "mechanisms={growth: {neutral: {demand.shifter.growth: 0}}}";
        var program = Program.jar(home, "attribute", DUEL, "--set", mechanisms, "--runs", 500_000, "--out", "x")
                .awaitMessage(SOME_DONE);
        kill("TERM", program);
        var ended = program.end();
        assertThat(ended.code()).isEqualTo(143);
        assertThat(ended.err()).contains("had ended and are kept");
        var attribution = JsonMapper.shared().readTree(Files.readString(home.resolve("x/attribution.json")));
        assertThat(attribution.path("complete").asBoolean()).isFalse();
        assertThat(attribution.path("stopped").asString()).isEqualTo("interrupted");
        assertThat(attribution.path("replications").asInt()).isPositive().isLessThan(500_000);
        assertThat(home.resolve("x/charts/attribution.png")).isNotEmptyFile();
    }

    @Test
    void keepsWhatWasFoundOutAboutAGame() throws Exception {
        var race = Path.of("scenarios/ai-race-2025.yaml").toAbsolutePath();
        var program = Program.jar(home, "game", race, "--tick", 10, "--out", "x", "--no-charts")
                .awaitMessage("\\D[1-9]\\d*/\\d+\\D");
        kill("TERM", program);
        var ended = program.end();
        assertThat(ended.code()).isEqualTo(143);
        assertThat(ended.err()).contains("what had been found out is kept");
        var manifest = JsonMapper.shared().readTree(Files.readString(home.resolve("x/manifest.json")));
        assertThat(manifest.path("complete").asBoolean()).isFalse();
        assertThat(home.resolve("x/true.nfg")).isNotEmptyFile();
    }

    @Test
    void drawsWhatEndedWhileJavaShutsDown() throws Exception {
        var program = Program.jar(home, "run", DUEL, "--runs", 100_000, "--markets", "all", "--out", "x")
                .awaitMessage("\\D[1-9]\\d*/400000\\D");
        kill("TERM", program);
        assertThat(program.end().err()).contains("had ended and are kept").doesNotContain("Unexpected");
        assertThat(home.resolve("x/charts/dark-share-runs.png")).isNotEmptyFile();
        assertThat(home.resolve("x/robustness.csv")).content().contains("\nTatonnement,");
    }

    /** Runs two scenarios very often, interrupted as soon as some have ended. */
    private void interrupt(String signal, int code, String command) throws Exception {
        var dear = Files.writeString(
                elsewhere.resolve("dear.yaml"), Files.readString(DUEL).replace("price: 3,", "price: 4,"));
        var program = Program.jar(home, command, DUEL, dear, "--runs", 200_000, "--out", "x", "--no-charts")
                .awaitMessage("\\D[1-9]\\d*/400000\\D");
        kill(signal, program);
        var ended = program.end();
        assertThat(ended.code()).isEqualTo(code);
        assertThat(ended.err()).contains("had ended and are kept");
        var manifest = JsonMapper.shared().readTree(Files.readString(home.resolve("x/manifest.json")));
        assertThat(manifest.path("complete").asBoolean()).isFalse();
        assertThat(manifest.path("completed").asInt()).isPositive();
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
