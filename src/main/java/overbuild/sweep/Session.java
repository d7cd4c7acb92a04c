package overbuild.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import overbuild.experiment.StopSign;

/** A start of a sweep: it holds the folder, gives out the runs that have no row yet, and brings their rows to disk. */
public final class Session implements AutoCloseable {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long BETWEEN_SYNCS = SECOND / 5;
    private static final int AHEAD = 64;

    private final Sweep sweep;
    private final Path folder;
    private final Lock lock;
    private final Journal journal;
    private final ManifestFile manifest;
    private final Agenda agenda;
    private final Tally tally;
    private final Parts parts;
    private final int runs;
    private final long begun = System.nanoTime();
    private long synced = begun;

    private Session(
            Sweep sweep, Shard shard, Path folder, Lock lock, Journal journal, Tally tally, ManifestFile manifest)
            throws IOException {
        this.sweep = sweep;
        this.folder = folder;
        this.lock = lock;
        this.journal = journal;
        this.manifest = manifest;
        this.tally = tally;
        agenda = new Agenda(sweep, shard, journal);
        parts = new Parts(sweep, shard, folder, journal);
        runs = shard.size(sweep.order());
    }

    /**
     * Takes the folder.
     *
     * @param resume whether it may have been begun before
     * @param own whether the folder is named by the sweep's id, so that a changed sweep has another
     * @throws SweepRefused when it is another's
     */
    public static Session begin(
            Sweep sweep,
            Shard shard,
            Path folder,
            boolean resume,
            boolean own,
            String command,
            Map<String, String> program)
            throws IOException {
        var place = new Place(folder, sweep, shard);
        place.check(resume);
        if (resume && own) place.checkSiblings();
        Files.createDirectories(folder);
        var lock = Lock.take(folder);
        try {
            place.check(resume);
            var manifest = new ManifestFile(sweep, shard, command, program);
            if (Stored.in(folder).isEmpty()) {
                if (!sweep.table().isEmpty()) ManifestFile.place(folder, Stored.POINTS, sweep.table());
                manifest.write(folder, ManifestFile.State.BEGUN);
            }
            var tally = new Tally(sweep);
            var journal = Journal.open(folder, sweep.id(), sweep.size(), true, tally::old);
            return new Session(sweep, shard, folder, lock, journal, tally, manifest);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** How far it is. */
    public Standing standing() {
        return tally.standing(runs - agenda.skipped(), (System.nanoTime() - begun) / (double) SECOND);
    }

    /** Bytes that a crash had torn off the journal's end before this start. */
    public long torn() {
        return journal.torn();
    }

    /** Runs what has no row yet on threads of this process. */
    public boolean run(int threads, Duration limit, StopSign stop, Consumer<Standing> watcher) throws IOException {
        return run(Engine.local(sweep, threads), limit, stop, watcher);
    }

    /**
     * Runs what has no row yet.
     *
     * @param limit how long; null for as long as it needs
     * @param stop ends runs under way
     * @param watcher sees how far it is, several times a second
     * @return whether all is done
     */
    public boolean run(Engine engine, Duration limit, StopSign stop, Consumer<Standing> watcher) throws IOException {
        var pool = Executors.newFixedThreadPool(engine.width(), Session::daemon);
        try {
            return new Shift(pool, engine, limit, stop, watcher).work();
        } finally {
            pool.shutdownNow();
        }
    }

    /** The runs that are given out and come back while the session works. */
    private final class Shift {
        private final ExecutorService pool;
        private final Engine engine;
        private final int most;
        private final boolean limited;
        private final long end;
        private final StopSign stop;
        private final Consumer<Standing> watcher;
        private final BlockingQueue<Result> results;
        private int underWay;

        /** The rows of a batch, or what kept it from giving them. */
        private record Result(int runs, List<Row> rows, Throwable trouble) {}

        Shift(ExecutorService pool, Engine engine, Duration limit, StopSign stop, Consumer<Standing> watcher) {
            this.pool = pool;
            this.engine = engine;
            this.stop = stop;
            this.watcher = watcher;
            most = engine.width() + AHEAD;
            limited = limit != null;
            end = limited ? begun + limit.toNanos() : 0;
            results = new ArrayBlockingQueue<>(most);
        }

        boolean work() throws IOException {
            int next = giveOut();
            while (underWay > 0) {
                take();
                sync(false);
                next = giveOut();
            }
            sync(true);
            return next == Agenda.DONE;
        }

        private int giveOut() {
            while (underWay < most) {
                if (isOver()) return Agenda.WAIT;
                var runs = new ArrayList<Integer>();
                int run = fill(runs, engine.batch());
                if (!runs.isEmpty()) {
                    underWay++;
                    pool.execute(() -> results.add(play(runs)));
                }
                if (run < 0) return run;
            }
            return Agenda.WAIT;
        }

        /** Gathers runs until there are so many, and says why there are no more; not negative where there may be. */
        private int fill(List<Integer> runs, int many) {
            int run = 0;
            while (runs.size() < many && run >= 0) {
                run = agenda.next();
                if (run >= 0) runs.add(run);
            }
            return run;
        }

        /** Whether no more runs are to begin. */
        private boolean isOver() {
            return stop.isRaised() || (limited && System.nanoTime() - end > 0);
        }

        private Result play(List<Integer> runs) {
            try {
                return new Result(runs.size(), isOver() ? List.of() : engine.play(runs, stop), null);
            } catch (RuntimeException | Error trouble) {
                return new Result(runs.size(), List.of(), trouble);
            }
        }

        private void take() throws IOException {
            try {
                var result = results.poll(BETWEEN_SYNCS, TimeUnit.NANOSECONDS);
                if (result == null) return;
                underWay--;
                agenda.ended(result.runs());
                keep(result);
            } catch (InterruptedException interruption) {
                stop.raise();
                Thread.currentThread().interrupt();
            }
        }

        private void keep(Result result) throws IOException {
            if (result.trouble() instanceof Error error) throw error;
            if (result.trouble() instanceof RuntimeException failure) throw failure;
            for (var row : result.rows()) {
                journal.add(row);
                tally.fresh(row);
            }
        }

        private void sync(boolean now) throws IOException {
            long time = System.nanoTime();
            if (!now && time - synced < BETWEEN_SYNCS) return;
            journal.sync();
            synced = time;
            parts.writeBefore(agenda.reached());
            watcher.accept(standing());
        }
    }

    /**
     * Takes over rows that another process ran.
     *
     * @return numbers of runs whose rows are here already with other results
     */
    public List<Integer> take(Stored other) throws IOException {
        var different = new ArrayList<Integer>();
        try (var theirs = Journal.open(other.folder(), sweep.id(), sweep.size(), false, row -> {})) {
            for (int run = 0; run < sweep.size(); run++) {
                var row = theirs.row(run);
                if (row.isEmpty()) continue;
                var here = journal.row(run);
                if (here.isEmpty()) {
                    journal.add(row.get());
                    tally.fresh(row.get());
                } else if (!here.get().sameAs(row.get())) {
                    different.add(run);
                }
            }
        }
        journal.sync();
        return different;
    }

    /** Whether no run is left to be run. */
    public boolean isDone() {
        return new Agenda(sweep, Shard.WHOLE, journal).next() == Agenda.DONE;
    }

    /**
     * Writes down how far it is.
     *
     * @param complete whether all is done
     * @param hurried whether there is no time to reckon the digest of what there is
     * @return the digest; empty when there was no time
     */
    public String conclude(boolean complete, boolean hurried) throws IOException {
        parts.describe();
        parts.writeRest();
        if (!hurried) CellTable.of(sweep, journal).write(folder);
        var digest = hurried ? "" : digest();
        manifest.write(
                folder, new ManifestFile.State(complete, tally.ended(), tally.failed(), agenda.skipped(), digest));
        return digest;
    }

    private String digest() {
        var digest = new ResultDigest();
        for (int run = 0; run < sweep.size(); run++) journal.row(run).ifPresent(digest::add);
        return digest.text();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "sweep");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        journal.close();
        lock.close();
    }
}
