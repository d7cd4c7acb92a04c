package overbuild.report;

import java.util.List;
import java.util.stream.DoubleStream;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Completed;
import overbuild.experiment.RunResult.Failed;
import overbuild.metric.Outcome;

/**
 * What became of a study.
 *
 * @param study what was run
 * @param rows the replications that ended, in their order
 */
public record Results(Study study, List<RunResult<Measured>> rows) {
    public Results {
        rows = List.copyOf(rows);
    }

    /** Whether every replication ended, well or not. */
    public boolean isComplete() {
        return rows.size() == study.runs();
    }

    /** How many runs completed: {@code 100 runs}, or {@code 12 of 100 runs}. */
    String counted() {
        int completed = completed().size();
        return (completed < study.runs() ? completed + " of " : "") + study.runs() + " runs";
    }

    /** Replications that reached their last tick. */
    public List<Completed<Measured>> completed() {
        return rows.stream()
                .filter(row -> row instanceof Completed)
                .map(row -> (Completed<Measured>) row)
                .toList();
    }

    /** Replications that broke down. */
    public List<Failed<Measured>> failed() {
        return rows.stream()
                .filter(row -> row instanceof Failed)
                .map(row -> (Failed<Measured>) row)
                .toList();
    }

    /** What was kept of each completed replication. */
    List<Measured> measured() {
        return completed().stream().map(Completed::kept).toList();
    }

    /** An outcome over the completed replications. */
    DoubleStream outcome(Outcome outcome) {
        return measured().stream().mapToDouble(run -> run.outcomes().get(outcome));
    }

    /** The simulated value of a target over the completed replications. */
    DoubleStream target(int index) {
        return measured().stream().mapToDouble(run -> run.targets().get(index));
    }
}
