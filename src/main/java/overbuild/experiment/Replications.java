package overbuild.experiment;

import java.util.List;
import java.util.Optional;
import overbuild.engine.Run;
import overbuild.model.Draws;
import overbuild.model.History;
import overbuild.scenario.Scenario;

/**
 * The same scenario with many seeds, on several threads. Results come in the order of the replications and do not
 * depend on the number of threads.
 *
 * @param scenario what is run
 * @param seed seed of replication 0; the others follow from it
 * @param runs number of replications
 * @param threads how many at the same time
 */
public record Replications(Scenario scenario, long seed, int runs, int threads) {
    /** Sees each finished replication, on the thread that ran it. */
    public interface Keeper<T> {
        /** What is kept of a replication. */
        T keep(int replication, History history);
    }

    /** Runs them all, or as many as finish before the sign is raised. */
    public <T> List<RunResult<T>> play(Keeper<T> keeper, Runnable progress, StopSign stop) {
        return new Blocks(List.of(this), threads)
                .play(List.of(keeper), progress, stop)
                .get(0);
    }

    /** The seed of a replication. */
    public long seed(int replication) {
        return new Draws(seed).replication(replication);
    }

    /** Runs one; nothing when the sign is raised before it ends. */
    <T> Optional<RunResult<T>> play(int replication, Keeper<T> keeper, StopSign stop) {
        if (stop.isRaised()) return Optional.empty();
        long own = seed(replication);
        try {
            var kept = keeper.keep(replication, Run.play(scenario, own, stop));
            return Optional.of(new RunResult.Completed<>(replication, own, kept));
        } catch (RuntimeException failure) {
            return stop.isRaised() ? Optional.empty() : Optional.of(new RunResult.Failed<>(replication, own, failure));
        }
    }
}
