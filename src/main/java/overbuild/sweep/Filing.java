package overbuild.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Brings rows to disk on a thread of its own, so that no run waits for the disk. */
final class Filing implements AutoCloseable {
    /** Nanoseconds between two times that it does. */
    static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

    private final Journal journal;
    private final Tally tally;
    private final Parts parts;
    private final Supplier<Standing> standing;
    private final Consumer<Standing> watcher;
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(work -> daemon(work, "disk"));
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);
    private long settled = System.nanoTime();

    /**
     * Files rows.
     *
     * @param standing how far the session is
     * @param watcher is told so once those rows are on disk
     */
    Filing(Journal journal, Tally tally, Parts parts, Supplier<Standing> standing, Consumer<Standing> watcher) {
        this.journal = journal;
        this.tally = tally;
        this.parts = parts;
        this.standing = standing;
        this.watcher = watcher;
    }

    void add(Row row) throws IOException {
        journal.add(row);
        tally.fresh(row);
    }

    /** Has what there is brought to disk from time to time, and parts before a run written. */
    void settleSoon(int reached) throws IOException {
        long time = System.nanoTime();
        if (time - settled < BETWEEN || !underWay.isDone()) return;
        await();
        settled = time;
        var now = standing.get();
        underWay = CompletableFuture.runAsync(() -> bring(now, reached), clerk);
    }

    private void bring(Standing now, int reached) {
        try {
            journal.sync();
            watcher.accept(now);
            parts.writeBefore(reached);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns when all is on disk. */
    void settle() throws IOException {
        await();
        journal.sync();
        watcher.accept(standing.get());
    }

    private void await() throws IOException {
        try {
            underWay.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UncheckedIOException trouble) throw trouble.getCause();
            if (failure.getCause() instanceof Error error) throw error;
            throw failure;
        }
    }

    static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        underWay.exceptionally(told -> null).join();
        clerk.shutdown();
    }
}
