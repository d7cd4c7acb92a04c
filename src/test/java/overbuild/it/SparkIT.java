package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sweeps on a real cluster of Spark, there where the profile {@code full} built the program. */
@DisabledOnOs(OS.WINDOWS)
class SparkIT {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path home;

    @BeforeEach
    void write() throws IOException {
        assumeThat(isBuilt()).as("Spark was not tested: build with -Pfull").isTrue();
        var text = Files.readString(Path.of("src/test/resources/sweeps/small.yaml"))
                .replace("../it/duel.yaml", Program.DUEL.toString());
        Files.writeString(home.resolve("small.yaml"), text.replace("replications: 4", "replications: 500"));
    }

    private static boolean isBuilt() throws IOException {
        try (var jar = new ZipFile(Program.JAR.toFile())) {
            return Files.exists(SparkCluster.JARS) && jar.getEntry("overbuild/cluster/Spark.class") != null;
        }
    }

    @Test
    void losesNothingWhenAWorkerDiesOrTheSweepIsTold() throws Exception {
        assertThat(Program.run(home, "sweep", "small.yaml", "--out", "here").code())
                .isZero();
        var digest = manifest("here").path("resultDigest").asString();
        try (var cluster = SparkCluster.start(home)) {
            var told = start(cluster, "told");
            new ProcessBuilder("kill", "-TERM", told.process().pid() + "")
                    .start()
                    .waitFor();
            var ended = told.end();
            assertThat(ended.code()).as(ended.err()).isEqualTo(143);
            assertThat(ended.err()).contains("Interrupted: ").contains("--engine spark");
            assertThat(manifest("told").path("complete").asBoolean(true)).isFalse();

            var bereft = start(cluster, "bereft");
            cluster.workers().get(0).process().destroyForcibly();
            var whole = bereft.end();
            assertThat(whole.code()).as(whole.err()).isZero();
            assertThat(manifest("bereft").path("resultDigest").asString()).isEqualTo(digest);
        }
        assertThat(Program.run(home, "sweep", "small.yaml", "--out", "told", "--resume")
                        .code())
                .isZero();
        assertThat(manifest("told").path("resultDigest").asString()).isEqualTo(digest);
    }

    @Test
    void runsTheLinesOfTheGuide() throws Exception {
        var lines = Files.readAllLines(Path.of("docs/scaling.md")).stream()
                .filter(line -> line.startsWith("spark-submit "))
                .toList();
        assertThat(lines).hasSize(2);
        try (var cluster = SparkCluster.start(home)) {
            for (var line : lines) {
                var ended = cluster.type(line).end();
                assertThat(ended.code()).as(line + "\n" + ended.err()).isZero();
                assertThat(ended.err()).contains("600/600 runs");
            }
        }
        assertThat(manifest("output/spark").path("complete").asBoolean()).isTrue();
    }

    /** Starts a sweep and waits until some of its rows are on disk. */
    private Program start(SparkCluster cluster, String out) throws Exception {
        var program = cluster.submit(
                "sweep", home.resolve("small.yaml").toString(), "--engine", "spark", "--out", home.resolve(out) + "");
        var journal = home.resolve(out).resolve("journal.bin");
        for (int tenths = 0; tenths < 10 * PATIENCE_SECONDS && program.process().isAlive(); tenths++) {
            if (Files.exists(journal) && Files.size(journal) > 20_000) return program;
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError(program.end().err());
    }

    private JsonNode manifest(String out) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(home.resolve(out).resolve("manifest.json")));
    }
}
