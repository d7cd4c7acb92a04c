package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import overbuild.model.Draws;
import overbuild.model.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sweeps as processes: killed, told to end, short of time, of disk and of peace. */
@DisabledOnOs(OS.WINDOWS)
class SweepIT {
    private static final int KILLS = 20;

    @TempDir
    Path home;

    private Path sweep;
    private Path endless;

    @BeforeEach
    void write() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/sweeps/small.yaml"))
                .replace("../it/duel.yaml", Program.DUEL.toString());
        sweep = Files.writeString(home.resolve("small.yaml"), text.replace("replications: 4", "replications: 80"));
        endless = Files.writeString(
                home.resolve("endless.yaml"), text.replace("replications: 4", "replications: 900000"));
    }

    @Test
    void losesNothingToTwentyKills() throws Exception {
        var since = Instant.now();
        assertThat(run("whole").code()).isZero();
        long whole = Duration.between(since, Instant.now()).toMillis();
        var digest = manifest("whole").path("resultDigest").asString();
        var draws = new Draws(whole);
        int torn = 0;
        for (int k = 0; k < KILLS; k++) {
            var out = "killed-" + k;
            var program = start(sweep, out);
            TimeUnit.MILLISECONDS.sleep((long) (whole * (0.2 + 0.8 * draws.uniform(Stream.START, "kill", k))));
            kill("KILL", program);
            if (program.end().code() == 137) torn++;
            assertThat(run(out).code()).isZero();
            assertThat(manifest(out).path("resultDigest").asString()).as(out).isEqualTo(digest);
            assertThat(home.resolve(out)).isDirectoryNotContaining("glob:**.tmp");
        }
        assertThat(torn).as("kills that came before the end").isGreaterThan(KILLS / 2);
    }

    @Test
    void endsInSecondsWhenItIsTold() throws Exception {
        var program = start(endless, "x").awaitMessage("\\D[1-9][\\d,]*/13,500,000 runs");
        var since = Instant.now();
        kill("TERM", program);
        var ended = program.end();
        assertThat(ended.code()).isEqualTo(143);
        assertThat(Duration.between(since, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(ended.err()).contains("Interrupted: ").contains("are kept");
        assertThat(manifest("x").path("complete").asBoolean()).isFalse();
        assertThat(manifest("x").path("rows").asInt()).isPositive();
        assertThat(home.resolve("x/rows-00000.parquet")).isNotEmptyFile();
    }

    @Test
    void endsWhenItsTimeIsUp() throws Exception {
        var ended = Program.run(home, "sweep", endless, "--out", "x", "--max-time", "2s");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).contains("Time is up");
        assertThat(manifest("x").path("complete").asBoolean(true)).isFalse();
    }

    @Test
    void keepsASecondProcessOut() throws Exception {
        var first = start(endless, "x").awaitMessage("\\D[1-9][\\d,]*/13,500,000 runs");
        var second = Program.run(home, "sweep", endless, "--out", "x", "--resume");
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("Another process is at work");
        kill("KILL", first);
        assertThat(first.end().code()).isEqualTo(137);
    }

    @Test
    void keepsFinishedRowsWhenTheDiskIsFull() throws Exception {
        assertThat(run("whole").code()).isZero();
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var line = "ulimit -f 100; exec " + java + " -jar " + Program.JAR + " sweep small.yaml --out x";
        var ended = Program.start(home, new ProcessBuilder("bash", "-c", line)).end();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("File too large").doesNotContain("\tat ");
        assertThat(home.resolve("x/journal.bin")).isNotEmptyFile();
        assertThat(run("x").code()).isZero();
        assertThat(manifest("x").path("resultDigest"))
                .isEqualTo(manifest("whole").path("resultDigest"));
    }

    @Test
    void repeatsARowWithAllItsFiles() throws Exception {
        assertThat(run("x").code()).isZero();
        var ended = Program.run(home, "rerun", "x#17", "--out", "row", "--no-charts");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).contains("the same numbers, to the last bit");
        assertThat(home.resolve("row/market.csv")).isNotEmptyFile();
        assertThat(Program.run(home, "watch", "x#17", "--frames", "frames", "--size", "800x600")
                        .code())
                .isZero();
        assertThat(home.resolve("frames")).isDirectoryContaining("glob:**-000.png");
        assertThat(Program.run(home, "verify", "x", "--fraction", "0.02").out())
                .contains("all are the same to the last bit");
        assertThat(Program.run(home, "verify", "x", "--rows", "99999").code()).isEqualTo(2);
        assertThat(Program.run(home, "rerun", "x#99999").code()).isEqualTo(2);
    }

    private Program start(Path file, String out) {
        return Program.jar(home, "sweep", file, "--out", out, "--resume");
    }

    private Program.Ended run(String out) {
        return start(sweep, out).end();
    }

    private JsonNode manifest(String out) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(home.resolve(out).resolve("manifest.json")));
    }

    private static void kill(String signal, Program program) throws IOException, InterruptedException {
        var words =
                List.of("kill", "-" + signal, Long.toString(program.process().pid()));
        new ProcessBuilder(words).start().waitFor();
    }
}
