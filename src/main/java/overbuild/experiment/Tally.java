package overbuild.experiment;

import java.util.List;
import overbuild.experiment.RunResult.Completed;

/**
 * How many runs there were to be, and what became of them.
 *
 * @param runs runs of all scenarios together
 * @param completed those that reached their last tick
 * @param failed those that broke down
 */
public record Tally(int runs, int completed, int failed) {
    /** Counts the rows of scenarios with as many replications each. */
    public static <T> Tally of(int replications, List<List<RunResult<T>>> arms) {
        var rows = arms.stream().flatMap(List::stream).toList();
        int completed =
                (int) rows.stream().filter(row -> row instanceof Completed).count();
        return new Tally(replications * arms.size(), completed, rows.size() - completed);
    }

    /** Runs that ended, well or not. */
    public int ended() {
        return completed + failed;
    }

    /** Whether all of them ended. */
    public boolean isComplete() {
        return ended() == runs;
    }
}
