package overbuild.sweep;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a folder, to be read while nobody, or somebody else, writes. */
public final class Records implements AutoCloseable {
    private final Sweep sweep;
    private final Journal journal;

    private Records(Sweep sweep, Journal journal) {
        this.sweep = sweep;
        this.journal = journal;
    }

    /** Opens the rows of a stored sweep. */
    public static Records of(Stored stored, Sweep sweep) throws IOException {
        return new Records(sweep, Journal.open(stored.folder(), stored.id(), sweep.size(), false, row -> {}));
    }

    /** The row of a run, if it has one. */
    public Optional<Row> row(int run) {
        return run >= 0 && run < sweep.size() ? journal.row(run) : Optional.empty();
    }

    /** The row with an id, if there is one. */
    public Optional<Row> row(String id) {
        for (int run = 0; run < sweep.size(); run++) {
            var row = journal.row(run).filter(one -> one.id().equals(id));
            if (row.isPresent()) return row;
        }
        return Optional.empty();
    }

    /** The row that a person names by number or id. */
    public Optional<Row> named(String name) {
        return name.matches("\\d{1,9}") ? row(Integer.parseInt(name)) : row(name);
    }

    /** How many there are. */
    public int count() {
        return journal.rows();
    }

    /** All of them in the order of runs. */
    public void each(Consumer<Row> seen) {
        for (int run = 0; run < sweep.size(); run++) journal.row(run).ifPresent(seen);
    }

    /** Their digest. */
    public String digest() {
        var digest = new ResultDigest();
        each(digest::add);
        return digest.text();
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
