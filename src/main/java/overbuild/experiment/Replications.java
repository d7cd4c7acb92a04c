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
    /** Runs a replication its own way. */
    public interface Player<T> {
        /** Runs it until it ends or the sign is raised, and says what is kept of it. */
        T play(Scenario scenario, int replication, long seed, StopSign stop);
    }

    /** Sees each finished replication, on the thread that ran it. */
    public interface Keeper<T> extends Player<T> {
        /** What is kept of a replication. */
        T keep(int replication, History history);

        @Override
        default T play(Scenario scenario, int replication, long seed, StopSign stop) {
            return keep(replication, Run.play(scenario, seed, stop));
        }
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
    <T> Optional<RunResult<T>> play(int replication, Player<T> player, StopSign stop) {
        if (stop.isRaised()) return Optional.empty();
        long own = seed(replication);
        try {
            var kept = player.play(scenario, replication, own, stop);
            return Optional.of(new RunResult.Completed<>(replication, own, kept));
        } catch (RuntimeException failure) {
            return stop.isRaised() ? Optional.empty() : Optional.of(new RunResult.Failed<>(replication, own, failure));
        }
    }
}
