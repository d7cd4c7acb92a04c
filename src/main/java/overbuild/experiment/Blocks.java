package overbuild.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import overbuild.experiment.Replications.Keeper;
import overbuild.experiment.Replications.Player;
import overbuild.experiment.RunResult.Completed;

/**
 * Several scenarios block by block. A block is the same replication of each, so that what is interrupted keeps whole blocks and
 * at most a few begun ones.
 *
 * <p>Source: randomised blocks, Fisher 1935.
 *
 * @param arms as many replications of each scenario
 * @param threads how many runs at the same time
 */
public record Blocks(List<Replications> arms, int threads) {
    public Blocks {
        arms = List.copyOf(arms);
    }

    /**
     * Runs them all, or as many as finish before the sign is raised.
     *
     * @param keepers what sees the runs, one for each scenario
     * @return the rows of each scenario, in the order of its replications
     */
    public <T> List<List<RunResult<T>>> play(List<Keeper<T>> keepers, Runnable progress, StopSign stop) {
        return play(0, arms.get(0).runs(), keepers, progress, stop);
    }

    /**
     * Runs some of the blocks, or as many as finish before the sign is raised.
     *
     * @param from first replication
     * @param to the one after the last
     */
    public <T> List<List<RunResult<T>>> play(
            int from, int to, List<? extends Player<T>> players, Runnable progress, StopSign stop) {
        int runs = (to - from) * arms.size();
        var pool = Executors.newFixedThreadPool(Math.min(threads, runs), Blocks::daemon);
        try {
            var futures = new ArrayList<Future<Optional<RunResult<T>>>>(runs);
            for (int k = from; k < to; k++) {
                for (int arm = 0; arm < arms.size(); arm++) {
                    futures.add(pool.submit(job(arms.get(arm), k, players.get(arm), progress, stop)));
                }
            }
            return IntStream.range(0, arms.size())
                    .mapToObj(arm -> collect(futures, arm))
                    .toList();
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * The blocks that ended well in every scenario.
     *
     * @param rows the rows of each scenario, as they were played
     * @return what each such block kept, by scenario
     */
    public static <T> List<List<T>> whole(List<? extends List<RunResult<T>>> rows) {
        var blocks = new TreeMap<Integer, List<T>>();
        for (var row : rows) {
            for (var run : row) {
                if (run instanceof Completed<T> ended)
                    blocks.computeIfAbsent(run.replication(), none -> new ArrayList<>())
                            .add(ended.kept());
            }
        }
        return blocks.values().stream()
                .filter(block -> block.size() == rows.size())
                .toList();
    }

    private static <T> Callable<Optional<RunResult<T>>> job(
            Replications arm, int replication, Player<T> player, Runnable progress, StopSign stop) {
        return () -> {
            var result = arm.play(replication, player, stop);
            result.ifPresent(row -> progress.run());
            return result;
        };
    }

    /** The rows of one scenario. */
    private <T> List<RunResult<T>> collect(List<Future<Optional<RunResult<T>>>> futures, int arm) {
        var results = new ArrayList<RunResult<T>>();
        try {
            for (int k = arm; k < futures.size(); k += arms.size()) {
                futures.get(k).get().ifPresent(results::add);
            }
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
