package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.metric.Measure;

/** {@code market.csv}: a row per tick; with replications also the quantiles of every column. */
final class MarketSheet {
    /** What follows a column's name where it holds a quantile over replications. */
    static final List<String> QUANTILES = List.of("_p05", "_p25", "_p50", "_p75", "_p95");

    private MarketSheet() {}

    static Sheet of(MarketTable table) {
        return new Sheet(header(), rows(table, List.of()));
    }

    /** With quantiles over replications. */
    static Sheet of(MarketTable table, List<MarketTable> replications) {
        var columns = new ArrayList<>(header());
        for (var measure : MarketTable.MEASURES) QUANTILES.forEach(end -> columns.add(measure.key() + end));
        return new Sheet(columns, rows(table, replications));
    }

    private static List<String> header() {
        var columns = new ArrayList<>(List.of("tick", "date"));
        MarketTable.MEASURES.stream().map(Measure::key).forEach(columns::add);
        return columns;
    }

    private static Iterable<List<Object>> rows(MarketTable table, List<MarketTable> replications) {
        return IntStream.range(0, table.ticks())
                .mapToObj(tick -> row(table, replications, tick))
                .toList();
    }

    private static List<Object> row(MarketTable table, List<MarketTable> replications, int tick) {
        var cells = new ArrayList<Object>();
        cells.add(tick);
        cells.add(table.start().plus(tick).toString());
        for (double value : table.rows().get(tick)) cells.add(value);
        if (!replications.isEmpty()) {
            for (int column = 0; column < MarketTable.MEASURES.size(); column++) {
                quantiles(replications, tick, column).forEach(cells::add);
            }
        }
        return cells;
    }

    private static List<Double> quantiles(List<MarketTable> replications, int tick, int column) {
        var spread = Spread.of(
                replications.stream().mapToDouble(table -> table.rows().get(tick)[column]));
        return List.of(spread.p05(), spread.p25(), spread.median(), spread.p75(), spread.p95());
    }
}
