package overbuild.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.metric.Outcome;
import overbuild.sweep.Axis;
import overbuild.sweep.CellSummary;

/**
 * The mean of an outcome over two settings of a sweep; all others are averaged over.
 *
 * @param outcome the outcome
 * @param across what varies from left to right
 * @param up what varies from bottom to top
 * @param columns its values from left to right
 * @param rows its values from bottom to top
 * @param means mean of each row and column; NaN where there is none
 */
public record Regimes(
        Outcome outcome, String across, String up, List<String> columns, List<String> rows, List<List<Double>> means) {
    /** Of an outcome, by its place among those that the sweep keeps. */
    static Regimes of(Outcome outcome, int place, Axis across, Axis up, List<CellSummary> cells) {
        return new Regimes(outcome, across.name(), up.name(), values(across, cells), values(up, cells), List.of())
                .filled(place, across, up, cells);
    }

    /** The same map of some of the cells. */
    Regimes filled(int place, Axis horizontal, Axis vertical, List<CellSummary> some) {
        Map<List<String>, double[]> sums = new LinkedHashMap<>();
        for (var cell : some) {
            double mean = cell.estimates().get(place).mean();
            if (Double.isNaN(mean)) continue;
            var key = List.of(horizontal.words(cell.cell()), vertical.words(cell.cell()));
            var sum = sums.computeIfAbsent(key, none -> new double[2]);
            sum[0] += mean;
            sum[1]++;
        }
        var filled = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> mean(sums.get(List.of(column, row))))
                        .toList())
                .toList();
        return new Regimes(outcome, across, up, columns, rows, filled);
    }

    private static List<String> values(Axis axis, List<CellSummary> cells) {
        return cells.stream()
                .map(cell -> axis.words(cell.cell()))
                .distinct()
                .sorted(order())
                .toList();
    }

    private static double mean(double[] sum) {
        return sum == null ? Double.NaN : sum[0] / sum[1];
    }

    /** Numbers by size, before texts by letters. */
    static Comparator<String> order() {
        return Comparator.comparingDouble(Regimes::number).thenComparing(Comparator.naturalOrder());
    }

    static boolean isNumber(String text) {
        return Double.isFinite(number(text));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** It as lines of text, the highest row first. */
    public List<String> lines() {
        var table = new ArrayList<List<String>>();
        for (int k = rows.size() - 1; k >= 0; k--) {
            var line = new ArrayList<>(List.of(rows.get(k)));
            means.get(k).forEach(mean -> line.add(Double.isNaN(mean) ? "" : Figures.number(mean)));
            table.add(line);
        }
        var last = new ArrayList<>(List.of(""));
        last.addAll(columns);
        table.add(last);
        var lines = new ArrayList<>(List.of(outcome.key() + ", mean; up: " + up + ", across: " + across));
        lines.addAll(Columns.lines(table));
        return lines;
    }
}
