package overbuild.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells as lines whose columns stand below each other. */
public final class Columns {
    private static final String GAP = "  ";

    /** A longer text runs out of its column instead of widening it for all rows. */
    private static final int WIDEST = 60;

    private Columns() {}

    /** The lines; every row has as many cells as the first. */
    public static List<String> lines(List<List<String>> rows) {
        return lines(rows, false);
    }

    /** The lines with every column but the first aligned to the right. */
    static List<String> figures(List<List<String>> rows) {
        return lines(rows, true);
    }

    private static List<String> lines(List<List<String>> rows, boolean right) {
        if (rows.isEmpty()) return List.of();
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .filter(length -> right || length <= WIDEST)
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths, right)).toList();
    }

    private static String line(List<String> row, int[] widths, boolean right) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> cell(row.get(column), widths[column], right && column > 0))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String cell(String text, int width, boolean right) {
        var room = " ".repeat(Math.max(0, width - text.length()));
        return right ? room + text : text + room;
    }
}
