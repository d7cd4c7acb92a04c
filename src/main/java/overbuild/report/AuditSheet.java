package overbuild.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import overbuild.audit.Matrices;

/**
 * The matrices of a run as CSV.
 *
 * @param audit the books
 */
public record AuditSheet(Audit audit) {
    /** Columns of a line per tick. */
    static final List<String> GAPS = List.of("tick", "date", "gap", "matrix", "column", "row");

    /** Columns before those of the agents. */
    static final List<String> LABELS = List.of("tick", "date", "matrix", "row");

    /** A line per matrix and row. */
    public String text(int tick, Matrices matrices) {
        var columns = new ArrayList<>(LABELS);
        columns.addAll(matrices.balance().agents());
        columns.add("sum");
        var rows = new ArrayList<List<Object>>();
        for (var matrix : matrices.all()) {
            for (var row : matrix.rows()) {
                var cells = new ArrayList<Object>(List.of(tick, audit.date(tick), matrix.name(), row.name()));
                cells.addAll(row.cells());
                cells.add(row.sum());
                rows.add(cells);
            }
        }
        return text(new Sheet(columns, rows));
    }

    /** A line per tick with its largest gap. */
    public String gaps() {
        var rows = new ArrayList<List<Object>>();
        for (int t = 0; t < audit.ticks(); t++) {
            var gap = audit.at(t).gap();
            rows.add(List.of(t, audit.date(t), gap.size(), gap.matrix(), gap.agent(), gap.row()));
        }
        return text(new Sheet(GAPS, rows));
    }

    private static String text(Sheet sheet) {
        var text = new StringBuilder();
        try {
            Csv.write(sheet, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}
