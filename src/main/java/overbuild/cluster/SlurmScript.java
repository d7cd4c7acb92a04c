package overbuild.cluster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import overbuild.scenario.Shell;

/**
 * A sweep as a job array of Slurm: each task is a shard, and one that is started again goes on where it ended.
 *
 * @param name name of the job
 * @param tasks how many tasks
 * @param threads processors of each
 * @param seconds how long a task takes, about
 * @param program the words that start the program
 * @param sweep the sweep, as the command line names it
 * @param folder where the shards' folders will be
 * @param notes what else a reader should know
 */
public record SlurmScript(
        String name,
        int tasks,
        int threads,
        double seconds,
        List<String> program,
        String sweep,
        String folder,
        List<String> notes) {
    /** The most tasks that an array has where nobody has set another limit. */
    public static final int MOST_TASKS = 1000;

    private static final double WORTH_A_TASK = 1800;
    private static final double MARGIN = 3;
    private static final double START = 300;
    private static final int MINUTE = 60;
    private static final int DAY = 24 * 60;

    public SlurmScript {
        program = List.copyOf(program);
        notes = List.copyOf(notes);
    }

    /**
     * As many tasks as keep each at work for about half an hour.
     *
     * @param seconds of all runs one after the other, on the threads of a task
     * @param cells the most that there is work for
     */
    public static int tasks(double seconds, int cells) {
        return (int) Math.max(1, Math.min(Math.ceil(seconds / WORTH_A_TASK), Math.min(cells, MOST_TASKS)));
    }

    /** Three times what a task should take, and five minutes. */
    private String limit() {
        long minutes = (long) Math.ceil((MARGIN * seconds + START) / MINUTE);
        return String.format(Locale.ROOT, "%d-%02d:%02d:00", minutes / DAY, minutes % DAY / MINUTE, minutes % MINUTE);
    }

    private static String words(List<String> words) {
        return words.stream().map(Shell::quoted).collect(Collectors.joining(" "));
    }

    /** It as a file. */
    public String text() {
        var comments = notes.stream().map(note -> "# " + note).collect(Collectors.joining("\n"));
        return """
                #!/bin/sh
                #SBATCH --job-name=%s
                #SBATCH --array=1-%d
                #SBATCH --cpus-per-task=%d
                #SBATCH --mem=2G
                #SBATCH --time=%s
                #SBATCH --signal=B:TERM@60
                #SBATCH --requeue
                #SBATCH --open-mode=append
                #SBATCH --output=slurm-%%x-%%A_%%a.log
                %s
                # A task that is requeued or submitted again goes on where it ended. Task 3 alone: sbatch --array=3 --export=ALL,SHARDS=%d FILE
                # When all have ended: overbuild merge %s/shard-*
                cd "${SLURM_SUBMIT_DIR:-.}" || exit 2
                exec %s sweep %s --shard "$SLURM_ARRAY_TASK_ID/${SHARDS:-$SLURM_ARRAY_TASK_COUNT}" \\
                  --threads "${SLURM_CPUS_PER_TASK:-%d}" --resume --no-charts
                """.formatted(
                        name,
                        tasks,
                        threads,
                        limit(),
                        comments,
                        tasks,
                        Shell.quoted(folder),
                        words(program),
                        Shell.quoted(sweep),
                        threads);
    }
}
