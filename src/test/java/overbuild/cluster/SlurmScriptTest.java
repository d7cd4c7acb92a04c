package overbuild.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlurmScriptTest {
    @Test
    void countsShardsFromOne() {
        assertThat(script(100).text())
                .contains("#SBATCH --array=1-8\n")
                .contains("#SBATCH --cpus-per-task=4\n")
                .contains("--shard \"$SLURM_ARRAY_TASK_ID/${SHARDS:-$SLURM_ARRAY_TASK_COUNT}\"")
                .contains("--resume");
    }

    @Test
    void leavesThreeTimesThePlannedTime() {
        assertThat(script(100).text()).contains("#SBATCH --time=0-00:10:00\n");
        assertThat(script(100_000).text()).contains("#SBATCH --time=3-11:25:00\n");
    }

    @Test
    void quotesWhatAShellWouldSplit() {
        assertThat(script(1).text()).contains("exec '/my programs/overbuild' sweep 'my sweep.yaml' ");
    }

    @Test
    void keepsTasksAtWorkForHalfAnHour() {
        assertThat(SlurmScript.tasks(10, 30)).isEqualTo(1);
        assertThat(SlurmScript.tasks(18_000, 30)).isEqualTo(10);
        assertThat(SlurmScript.tasks(180_000, 30)).isEqualTo(30);
        assertThat(SlurmScript.tasks(1e9, 1_000_000)).isEqualTo(1000);
    }

    private static SlurmScript script(double seconds) {
        return new SlurmScript(
                "mine",
                8,
                4,
                seconds,
                List.of("/my programs/overbuild"),
                "my sweep.yaml",
                "output/mine/1f",
                List.of("30 cells"));
    }
}
