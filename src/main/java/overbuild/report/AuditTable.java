package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import overbuild.audit.Matrices;
import overbuild.audit.Matrix;

/**
 * The matrices of a run as text.
 *
 * @param audit the books
 */
public record AuditTable(Audit audit) {
    private static final int WIDEST = 160;
    private static final int DIGITS = 4;
    private static final int FINEST = 6;
    private static final String SUM = "Sum";

    /** The matrices of a tick, every firm in its own column if they are not too wide. */
    public List<String> lines(int tick) {
        var lines = lines(tick, audit.at(tick));
        boolean wide = lines.stream().anyMatch(line -> line.length() > WIDEST);
        return wide ? lines(tick, audit.summed(tick)) : lines;
    }

    /** Matrices of a tick. */
    public List<String> lines(int tick, Matrices matrices) {
        var lines = new ArrayList<String>();
        lines.add(audit.scenario().name() + ", tick " + tick + " (" + audit.date(tick) + "), " + audit.money());
        for (var matrix : matrices.all()) {
            lines.add("");
            lines.addAll(lines(matrix));
        }
        return lines;
    }

    /** The largest gap of each tick. */
    public List<String> gaps() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("TICK", "DATE", "LARGEST GAP", "MATRIX", "COLUMN", "ROW"));
        for (int t = 0; t < audit.ticks(); t++) {
            var gap = audit.at(t).gap();
            boolean none = gap.size() == 0;
            rows.add(List.of(
                    Integer.toString(t),
                    audit.date(t),
                    none ? "0" : String.format(Locale.ROOT, "%.1e", gap.size()),
                    none ? "" : gap.matrix(),
                    none ? "" : gap.agent(),
                    none ? "" : gap.row()));
        }
        return Columns.lines(rows);
    }

    private static List<String> lines(Matrix matrix) {
        int decimals = decimals(matrix);
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of(List.of(matrix.name()), matrix.agents(), List.of(SUM))
                .flatMap(List::stream)
                .toList());
        for (var row : matrix.rows()) {
            var cells = new ArrayList<>(List.of(row.name()));
            row.cells().forEach(cell -> cells.add(cell == 0 ? "" : number(cell, decimals)));
            cells.add(number(row.sum(), decimals));
            rows.add(cells);
        }
        var sums = new ArrayList<>(List.of(SUM));
        for (int k = 0; k < matrix.agents().size(); k++) sums.add(number(matrix.sum(k), decimals));
        sums.add("");
        rows.add(sums);
        return Columns.figures(rows);
    }

    /** As many decimals as show five digits of the largest number. */
    private static int decimals(Matrix matrix) {
        double largest = matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        int size = largest > 0 ? (int) Math.floor(Math.log10(largest)) : 0;
        return Math.max(0, Math.min(FINEST, DIGITS - size));
    }

    private static String number(double value, int decimals) {
        var text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return text.matches("-?[0.]+") ? "0" : text;
    }
}
