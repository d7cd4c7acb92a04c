package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import overbuild.metric.MarketMetric;
import overbuild.scenario.Units;

/**
 * The market quarter by quarter.
 *
 * @param rows rows of {@code market.csv}
 * @param units the scenario's units
 */
record Market(List<CSVRecord> rows, Units units) {
    private static final List<MarketMetric> SHOWN = List.of(
            MarketMetric.PRICE,
            MarketMetric.LONG_RUN_COST,
            MarketMetric.QUANTITY,
            MarketMetric.STRUCTURES,
            MarketMetric.DARK_SHARE,
            MarketMetric.UTILISATION,
            MarketMetric.CAPEX);

    static Market of(Source source, Units units) {
        var columns = Stream.concat(Stream.of("date"), SHOWN.stream().map(MarketMetric::key));
        return new Market(source.rows("market.csv", columns.toList()), units);
    }

    /** The numbers behind the figures; the median where there are replications. */
    Table table() {
        boolean spread = !rows.isEmpty() && rows.get(0).isMapped(MarketMetric.PRICE.key() + "_p50");
        var end = spread ? "_p50" : "";
        var columns = new ArrayList<>(List.of(Column.text("Date")));
        SHOWN.forEach(metric -> columns.add(Column.number(metric.key().replace('_', ' '), units.own(metric.unit()))));
        var caption = "The market quarter by quarter" + (spread ? ", medians over runs" : "");
        return new Table(
                caption, columns, rows.stream().map(row -> row(row, end)).toList());
    }

    private static List<Cell> row(CSVRecord row, String end) {
        return Stream.concat(
                        Stream.of(Cell.of(row.get("date"))),
                        SHOWN.stream().map(metric -> Cell.number(row.get(metric.key() + end))))
                .toList();
    }
}
