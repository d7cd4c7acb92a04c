package overbuild.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import overbuild.experiment.StopSign;

/** A start of a sweep: it holds the folder, gives out the runs that have no row yet, and brings their rows to disk. */
public final class Session implements AutoCloseable {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Sweep sweep;
    private final Path folder;
    private final Lock lock;
    private final Journal journal;
    private final ManifestFile manifest;
    private final Agenda agenda;
    private final Tally tally;
    private final Parts parts;
    private final Sheets sheets;
    private final int runs;
    private final long begun = System.nanoTime();

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
        sheets = new Sheets(sweep, folder, journal);
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
        place.make();
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
            if (Stored.of(folder).lost(tally.ended()).isPresent())
                manifest.write(folder, new ManifestFile.State(false, tally.ended(), tally.failed(), 0, ""));
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

    /** What had been torn or damaged when this start began, and is made again; a line each. */
    public List<String> mended() {
        var lines = new ArrayList<String>();
        if (journal.torn() > 0)
            lines.add(String.format(
                    Locale.ROOT,
                    "The last %,d bytes of %s were torn or damaged and are cut off; their runs are run again.",
                    journal.torn(),
                    folder.resolve(Journal.FILE)));
        parts.broken()
                .forEach(name -> lines.add(folder.resolve(name) + " was missing or damaged; it is written again."));
        return lines;
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
        BooleanSupplier over = () -> stop.isRaised() || (limit != null && System.nanoTime() - begun > limit.toNanos());
        if (!isDone()) sheets.drop();
        try (var filing = new Filing(journal, tally, parts, this::standing, watcher);
                var shift = new Shift(agenda, filing, engine, stop, over)) {
            return shift.work();
        }
    }

    /**
     * Takes over rows that another process ran.
     *
     * @return numbers of runs whose rows are here already with other results
     */
    public List<Integer> take(Stored other) throws IOException {
        var different = new ArrayList<Integer>();
        if (!isDone()) sheets.drop();
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

    /** Writes all rows as tables for spreadsheets, beside the Parquet files and with the same columns. */
    public void writeCsv() throws IOException {
        sheets.write();
    }

    private String digest() {
        var digest = new ResultDigest();
        for (int run = 0; run < sweep.size(); run++) journal.row(run).ifPresent(digest::add);
        return digest.text();
    }

    @Override
    public void close() throws IOException {
        journal.close();
        lock.close();
    }
}
