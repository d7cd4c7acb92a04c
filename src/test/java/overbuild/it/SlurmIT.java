package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The job array in a real Slurm of one node; it writes under {@code /etc} and {@code /run}, so only where it is asked for. */
@EnabledIfEnvironmentVariable(
        named = "OVERBUILD_TEST_SLURM",
        matches = "1",
        disabledReason =
                "The job array was not run: it needs Debian's slurm-wlm and munge, root and OVERBUILD_TEST_SLURM=1")
class SlurmIT {
    private static final Path SCRIPTS = Path.of("src/test/resources/slurm").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path home;

    @BeforeEach
    void start() {
        assertThat(shell(SCRIPTS.resolve("up.sh") + " slurm").code()).isZero();
    }

    @AfterEach
    void end() {
        shell(SCRIPTS.resolve("down.sh") + " slurm");
    }

    @Test
    void requeuedTasksGoOnWhereTheyEnded() throws Exception {
        var text = Files.readString(Path.of("src/test/resources/sweeps/small.yaml"))
                .replace("../it/duel.yaml", Program.DUEL.toString())
                .replace("replications: 4", "replications: 800");
        Files.writeString(home.resolve("small.yaml"), text);
        var plan = Program.run(home, "plan", "small.yaml", "--slurm", "--tasks", 2, "--threads", 1);
        Files.writeString(home.resolve("small.sh"), plan.out());
        var job = ok("sbatch --parsable small.sh");
        await("find output -path '*/shard-1-of-2/journal.bin' -size +20k | grep -q .");
        ok("scontrol requeue " + job + "_1");
        await("test -z \"$(squeue -h -j " + job + ")\"");

        assertThat(home.resolve("slurm-small-" + job + "_1.log"))
                .content()
                .contains("Interrupted: ")
                .contains("6,400/6,400 runs");
        var folder = ok("echo output/small/*");
        assertThat(Program.run(home, "merge", folder + "/shard-1-of-2", folder + "/shard-2-of-2")
                        .err())
                .contains("12000 of 12000 runs, 0 failed");
        assertThat(Program.run(home, "sweep", "small.yaml", "--out", "here").code())
                .isZero();
        assertThat(digest(home.resolve(folder))).isEqualTo(digest(home.resolve("here")));
    }

    private static String digest(Path folder) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("manifest.json")))
                .path("resultDigest")
                .asString();
    }

    private void await(String condition) throws InterruptedException {
        for (int halves = 0; halves < 2 * PATIENCE_SECONDS; halves++) {
            if (shell(condition).code() == 0) return;
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new AssertionError(condition + " never came: "
                + shell("squeue; cat *.log slurm/*.log").out());
    }

    private String ok(String line) {
        var ended = shell(line);
        assertThat(ended.code()).as(line + ": " + ended.err()).isZero();
        return ended.out().strip();
    }

    private Program.Ended shell(String line) {
        var builder = new ProcessBuilder(List.of("sh", "-c", line));
        builder.environment().put("SLURM_CONF", home.resolve("slurm/slurm.conf").toString());
        return Program.start(home, builder).end();
    }
}
