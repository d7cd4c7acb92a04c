package overbuild.report.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import overbuild.metric.FirmMetric;
import overbuild.scenario.Units;

/**
 * What became of each firm, and when.
 *
 * @param firms rows of {@code firms.csv}
 * @param events rows of {@code events.csv}
 * @param units the scenario's units
 */
record Firms(List<CSVRecord> firms, List<CSVRecord> events, Units units) {
    private static final int MOST = 500;
    private static final List<FirmMetric> SHOWN =
            List.of(FirmMetric.STRUCTURES, FirmMetric.CAPEX, FirmMetric.SALES, FirmMetric.DEBT, FirmMetric.NET_WORTH);

    static Firms of(Source source, Units units) {
        var columns = Stream.concat(Stream.of("firm", "status"), SHOWN.stream().map(FirmMetric::key));
        return new Firms(
                source.rows("firms.csv", columns.toList()),
                source.rows("events.csv", List.of("date", "firm", "kind", "text", "amount")),
                units);
    }

    /** A row per firm. */
    Table table() {
        Map<String, List<CSVRecord>> byName =
                firms.stream().collect(groupingBy(row -> row.get("firm"), LinkedHashMap::new, Collectors.toList()));
        return limited(
                "Each firm at the end",
                "firms.csv",
                List.of(
                        Column.text("Firm"),
                        Column.text("Status"),
                        Column.text("Came in"),
                        Column.text("Could not pay"),
                        Column.number("Structures, first", units.structure()),
                        Column.number("Structures, last", units.structure()),
                        Column.number("Capex in all", units.money()),
                        Column.number("Sales in all", units.money()),
                        Column.number("Largest debt", units.money()),
                        Column.number("Net worth, last", units.money())),
                byName.entrySet().stream()
                        .map(firm -> row(firm.getKey(), firm.getValue()))
                        .toList());
    }

    private List<Cell> row(String name, List<CSVRecord> ticks) {
        var first = ticks.get(0);
        var last = ticks.get(ticks.size() - 1);
        return List.of(
                Cell.of(name),
                Cell.of(last.get("status")),
                Cell.of(when(name, "entry")),
                Cell.of(when(name, "default")),
                Cell.number(first.get(FirmMetric.STRUCTURES.key())),
                Cell.number(last.get(FirmMetric.STRUCTURES.key())),
                Cell.of(values(ticks, FirmMetric.CAPEX).stream()
                        .mapToDouble(v -> v)
                        .sum()),
                Cell.of(values(ticks, FirmMetric.SALES).stream()
                        .mapToDouble(v -> v)
                        .sum()),
                Cell.of(values(ticks, FirmMetric.DEBT).stream()
                        .mapToDouble(v -> v)
                        .max()
                        .orElse(Double.NaN)),
                Cell.number(last.get(FirmMetric.NET_WORTH.key())));
    }

    private static List<Double> values(List<CSVRecord> ticks, FirmMetric metric) {
        return ticks.stream()
                .map(tick -> tick.get(metric.key()))
                .filter(cell -> !cell.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    private String when(String firm, String kind) {
        return events.stream()
                .filter(event ->
                        event.get("firm").equals(firm) && event.get("kind").equals(kind))
                .map(event -> event.get("date"))
                .collect(Collectors.joining(", "));
    }

    /** A row per event. */
    Table told() {
        return limited(
                "Who came in, gave up projects and could not pay",
                "events.csv",
                List.of(
                        Column.text("Date"),
                        Column.text("Firm"),
                        Column.text("Kind"),
                        Column.text("What happened"),
                        Column.number("Amount")),
                events.stream().map(Firms::event).toList());
    }

    private static List<Cell> event(CSVRecord event) {
        return List.of(
                Cell.of(event.get("date")),
                Cell.of(event.get("firm")),
                Cell.of(event.get("kind")),
                Cell.of(event.get("text")),
                Cell.number(event.get("amount")));
    }

    private static Table limited(String caption, String file, List<Column> columns, List<List<Cell>> rows) {
        if (rows.size() <= MOST) return new Table(caption, columns, rows);
        var told = caption + ": the first " + MOST + " of " + rows.size() + "; " + file + " has all";
        return new Table(told, columns, new ArrayList<>(rows.subList(0, MOST)));
    }
}
