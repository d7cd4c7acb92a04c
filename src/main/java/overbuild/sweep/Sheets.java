package overbuild.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code rows.csv} and {@code series.csv}: what the Parquet files hold, for those who cannot read them.
 *
 * @param sweep the sweep
 * @param folder where they lie
 * @param journal its rows
 */
record Sheets(Sweep sweep, Path folder, Journal journal) {
    private static final String ROWS = "rows.csv";
    private static final String SERIES = "series.csv";

    /** Removes those that may soon lack rows. */
    void drop() throws IOException {
        CsvFile.drop(folder.resolve(ROWS));
        CsvFile.drop(folder.resolve(SERIES));
    }

    void write() throws IOException {
        var table = new RowTable(sweep);
        var series = new SeriesTable(sweep.measures());
        CsvFile.write(
                folder.resolve(ROWS),
                names(table.columns()),
                rows().map(table::values).iterator());
        if (!series.isEmpty()) CsvFile.write(folder.resolve(SERIES), names(series.columns()), series.values(rows()));
    }

    private Stream<Row> rows() {
        return IntStream.range(0, sweep.size())
                .filter(journal::has)
                .mapToObj(run -> journal.row(run).orElseThrow());
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
