package overbuild.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a sweep as Parquet files, made from its journal: each holds the rows of as many runs in a row, so that what is in them
 * does not depend on who ran what when. Nothing of Parquet is loaded before the first is written.
 */
final class Parts {
    /** Runs of a part. */
    static final int RUNS = 50_000;

    private static final String ROWS = "rows";
    private static final String SERIES = "series";
    /** Rows of series in a part, about. */
    private static final int TICKS = 2_000_000;

    private final Sweep sweep;
    private final Shard shard;
    private final Path folder;
    private final Journal journal;
    private final RowTable table;
    private final SeriesTable series;
    private final Sums sums;
    private final List<String> broken;
    private final int runs;
    private final boolean[] left;

    Parts(Sweep sweep, Shard shard, Path folder, Journal journal) throws IOException {
        this.sweep = sweep;
        this.shard = shard;
        this.folder = folder;
        this.journal = journal;
        table = new RowTable(sweep);
        series = new SeriesTable(sweep.measures());
        sums = Sums.of(folder);
        broken = sums.broken();
        runs = size();
        left = new boolean[(sweep.size() - 1) / runs + 1];
        for (int part = 0; part < left.length; part++) left[part] = !isThere(part);
    }

    /** Whether a part need not be written; one that lacks rows is removed. */
    private boolean isThere(int part) throws IOException {
        if (!isWhole(part)) {
            sums.drop(name(ROWS, part));
            Files.deleteIfExists(file(ROWS, part));
            return false;
        }
        for (var name : names(part)) {
            if (!sums.has(name) || broken.contains(name)) return false;
        }
        return true;
    }

    /** Files that were removed or damaged since they were written. */
    List<String> broken() {
        return broken;
    }

    private int size() {
        long most = series.isEmpty()
                ? RUNS
                : Math.max(1, Math.min(RUNS, TICKS / sweep.base().ticks()));
        return (int) Math.min(sweep.size(), most * shard.of());
    }

    private Path file(String kind, int part) {
        return folder.resolve(name(kind, part));
    }

    private static String name(String kind, int part) {
        return String.format(Locale.ROOT, "%s-%05d.parquet", kind, part);
    }

    private List<String> names(int part) {
        return series.isEmpty() ? List.of(name(ROWS, part)) : List.of(name(ROWS, part), name(SERIES, part));
    }

    /** Whether all runs of a part that are the shard's have rows. */
    private boolean isWhole(int part) {
        return runs(part).allMatch(run -> journal.has(run) || !shard.has(sweep.order(), run));
    }

    private IntStream runs(int part) {
        return IntStream.range(part * runs, Math.min(sweep.size(), (part + 1) * runs));
    }

    /** Writes parts before a run that can be written for good. */
    void writeBefore(int run) throws IOException {
        for (int part = 0; part < left.length && (part + 1) * (long) runs <= run; part++) {
            if (left[part] && isWhole(part)) write(part);
        }
    }

    /** Writes what there is of all other parts. */
    void writeRest() throws IOException {
        for (int part = 0; part < left.length; part++) {
            if (left[part] && runs(part).anyMatch(journal::has)) write(part);
        }
    }

    private void write(int part) throws IOException {
        if (!series.isEmpty()) {
            ParquetFile.write(file(SERIES, part), series.columns(), series.values(rows(part)), notes());
        }
        ParquetFile.write(
                file(ROWS, part), table.columns(), rows(part).map(table::values).iterator(), notes());
        sums.add(names(part));
        left[part] = false;
    }

    private Stream<Row> rows(int part) {
        return runs(part).filter(journal::has).mapToObj(run -> journal.row(run).orElseThrow());
    }

    private Map<String, String> notes() {
        return new TreeMap<>(
                Map.of("overbuild.sweep", sweep.id(), "overbuild.dictionary", Dictionary.text(table.columns())));
    }

    /** Writes what the columns mean. */
    void describe() throws IOException {
        var columns = Stream.concat(
                table.columns().stream(), series.columns().stream().skip(1));
        ManifestFile.place(folder, Dictionary.FILE, Dictionary.text(columns.toList()));
    }
}
