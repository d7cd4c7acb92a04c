package overbuild.cluster;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import overbuild.experiment.StopSign;
import overbuild.sweep.Engine;
import overbuild.sweep.Row;
import overbuild.sweep.Sweep;

/** Sends batches of runs to Spark, each a job of one task that takes about a second; rows come back as tasks end. */
final class SparkEngine implements Engine {
    private static final int LEAST_WIDTH = 8;
    private static final int FIRST_BATCH = 4;
    private static final int MOST_RUNS = 5000;
    private static final int GROWTH = 16;
    private static final double SECONDS = 1;
    private static final double NANO = 1e-9;
    private static final int PATIENCE_SECONDS = 20;
    private static final int BEFORE_SPARK = 1000;
    private static final int LOOK_MILLIS = 200;

    private final JavaSparkContext context;
    private final Broadcast<Workshop> workshop;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int batch = FIRST_BATCH;

    SparkEngine(JavaSparkContext context, Sweep sweep) {
        this.context = context;
        workshop = context.broadcast(Workshop.of(sweep));
        ShutdownHookManager.get().addShutdownHook(this::holdSpark, BEFORE_SPARK);
    }

    @Override
    public int width() {
        return Math.max(LEAST_WIDTH, 2 * context.defaultParallelism());
    }

    @Override
    public int batch() {
        return batch;
    }

    @Override
    public List<Row> play(List<Integer> runs, StopSign stop) {
        try {
            var done = await(submit(runs), stop);
            if (done == null) return List.of();
            double wanted = SECONDS / (NANO * Math.max(1, done.nanos())) * runs.size();
            batch = (int) Math.max(1, Math.min(wanted, Math.min(MOST_RUNS, (double) GROWTH * runs.size())));
            return done.rows().stream().map(Row::of).toList();
        } catch (ExecutionException | RuntimeException failure) {
            if (stop.isRaised()) return List.of();
            throw new IllegalStateException("Spark has given up: " + failure.getMessage(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private JavaFutureAction<List<Batch>> submit(List<Integer> runs) {
        var shared = workshop;
        return context.parallelize(List.of(List.copyOf(runs)), 1)
                .map(some -> shared.value().play(some))
                .collectAsync();
    }

    private static Batch await(JavaFutureAction<List<Batch>> future, StopSign stop)
            throws ExecutionException, InterruptedException {
        while (true) {
            try {
                return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS).get(0);
            } catch (TimeoutException notYet) {
                if (!stop.isRaised()) continue;
                future.cancel(true);
                return null;
            }
        }
    }

    /** Keeps Spark, which would be the first to go when this process is told to end, until what has ended is saved. */
    private void holdSpark() {
        try {
            closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        context.close();
    }
}
