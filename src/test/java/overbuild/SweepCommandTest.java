package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    Path home;

    @Test
    void saysHowToGetSpark() {
        assertThat(run(
                        "sweep",
                        "tiny",
                        "--engine",
                        "spark",
                        "--out",
                        home.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("mvn -Pfull package").contains("spark-submit --class overbuild.Main");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void refusesOptionsThatBelongElsewhere() {
        assertThat(run("sweep", "tiny", "--master", "spark://here:7077")).isEqualTo(2);
        assertThat(err.toString()).contains("Option '--master' belongs to '--engine spark'");
        assertThat(run("plan", "tiny", "--tasks", "3")).isEqualTo(2);
        assertThat(err.toString()).contains("Option '--tasks' belongs to '--slurm'");
        assertThat(run("plan", "tiny", "--slurm", "--tasks", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("Option '--tasks' must lie in [1, 1000], but was 0");
    }

    private int run(String... words) {
        return Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err, true), words);
    }
}
