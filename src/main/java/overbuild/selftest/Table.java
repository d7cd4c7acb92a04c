package overbuild.selftest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The results as a table for people. */
public final class Table {
    private static final List<String> HEAD =
            List.of("case", "kind", "output", "expected", "got", "tolerance", "through", "verdict");
    private static final int WIDEST = 40;

    private final boolean verbose;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(boolean verbose) {
        this.verbose = verbose;
    }

    /**
     * The lines of the table.
     *
     * @param verbose whether every output has a line; else a record that passes has one, with the output farthest from what is
     *     expected
     */
    public static List<String> of(List<Result> results, boolean verbose) {
        var table = new Table(verbose);
        table.rows.add(HEAD);
        var records = new LinkedHashMap<String, List<Result>>();
        for (var result : results) {
            var key = result.test().id() + " " + result.test().kind() + " " + result.verdict();
            records.computeIfAbsent(key, id -> new ArrayList<>()).add(result);
        }
        records.values().forEach(table::record);
        return table.aligned();
    }

    private void record(List<Result> record) {
        var first = record.get(0);
        switch (first.verdict()) {
            case FAIL -> record.forEach(this::failure);
            case NOT_COVERED -> row(name(record), first, "", "", "");
            case PASS -> {
                if (verbose) record.forEach(result -> result.gaps().forEach(gap -> row(name(result), result, gap)));
                else row(name(record), first, worst(record));
            }
        }
    }

    private void failure(Result result) {
        if (!result.reason().isEmpty()) row(name(result), result, "", "", "");
        var shown = verbose ? result.gaps() : result.misses();
        shown.forEach(gap -> row(name(result), result, gap));
    }

    private static Gap worst(List<Result> record) {
        Gap worst = null;
        for (var result : record) {
            var gap = result.worst();
            if (worst == null || gap.strain() > worst.strain()) worst = gap;
        }
        return worst;
    }

    private static String name(Result result) {
        return result.test().id() + "[" + result.test().index() + "]";
    }

    private static String name(List<Result> record) {
        var first = record.get(0);
        return record.size() == 1 ? name(first) : first.test().id() + " (" + record.size() + " cases)";
    }

    private void row(String name, Result result, Gap gap) {
        boolean far = !gap.passes() && !Double.isNaN(gap.size());
        String got = far ? gap.got() + String.format(Locale.ROOT, " (off by %.2g)", gap.size()) : gap.got();
        row(name, result, gap.output(), gap.expected(), got);
    }

    private void row(String name, Result result, String output, String expected, String got) {
        var test = result.test();
        var verdict = result.verdict() + (result.reason().isEmpty() ? "" : ": " + result.reason());
        rows.add(List.of(
                name,
                test.kind(),
                output,
                clipped(expected),
                clipped(got),
                test.tolerance().toString(),
                test.through(),
                verdict));
    }

    private static String clipped(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 3) + "...";
    }

    private List<String> aligned() {
        var widths = new int[HEAD.size()];
        for (var row : rows) {
            for (int k = 0; k < widths.length; k++)
                widths[k] = Math.max(widths[k], row.get(k).length());
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int k = 0; k < widths.length; k++) {
            line.append(row.get(k))
                    .append(" ".repeat(Math.max(0, widths[k] - row.get(k).length()) + 2));
        }
        return line.toString().stripTrailing();
    }
}
