package overbuild.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        var pool = Executors.newFixedThreadPool(Math.min(threads, runs), Replications::daemon);
        try {
            return collect(submit(pool, keeper, progress, stop));
        } finally {
            pool.shutdownNow();
        }
    }

    /** The seed of a replication. */
    public long seed(int replication) {
        return new Draws(seed).replication(replication);
    }

    private <T> List<Future<Optional<RunResult<T>>>> submit(
            ExecutorService pool, Keeper<T> keeper, Runnable progress, StopSign stop) {
        var futures = new ArrayList<Future<Optional<RunResult<T>>>>(runs);
        for (int k = 0; k < runs; k++) {
            int replication = k;
            Callable<Optional<RunResult<T>>> job = () -> {
                var result = play(replication, keeper, stop);
                progress.run();
                return result;
            };
            futures.add(pool.submit(job));
        }
        return futures;
    }

    private <T> Optional<RunResult<T>> play(int replication, Keeper<T> keeper, StopSign stop) {
        if (stop.isRaised()) return Optional.empty();
        long own = seed(replication);
        try {
            var kept = keeper.keep(replication, Run.play(scenario, own, stop));
            return Optional.of(new RunResult.Completed<>(replication, own, kept));
        } catch (RuntimeException failure) {
            return stop.isRaised() ? Optional.empty() : Optional.of(new RunResult.Failed<>(replication, own, failure));
        }
    }

    private static <T> List<RunResult<T>> collect(List<Future<Optional<RunResult<T>>>> futures) {
        var results = new ArrayList<RunResult<T>>(futures.size());
        try {
            for (var future : futures) future.get().ifPresent(results::add);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return List.copyOf(results);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "replication");
        thread.setDaemon(true);
        return thread;
    }
}
