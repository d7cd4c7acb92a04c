package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import overbuild.metric.Outcome;
import overbuild.report.Figures;
import overbuild.scenario.Units;
import tools.jackson.databind.JsonNode;

/**
 * The outcomes of a run, or their spread over replications.
 *
 * @param outcomes as {@code summary.json} has them
 * @param units the scenario's units
 */
record Outcomes(JsonNode outcomes, Units units) {
    private record Line(String label, Outcome outcome, DoubleFunction<String> words) {}

    /** Whether an outcome has a meaning in any run. */
    boolean has(Outcome outcome) {
        return !Double.isNaN(value(outcome));
    }

    /** The outcome, or its median. */
    double value(Outcome outcome) {
        return at(outcome, "median");
    }

    double at(Outcome outcome, String quantile) {
        var node = outcomes.path(outcome.key());
        return (node.isObject() ? node.path(quantile) : node).asDouble(Double.NaN);
    }

    boolean isSpread() {
        return outcomes.path(Outcome.GLUT.key()).isObject();
    }

    /**
     * The value, and where nine in ten runs lie.
     *
     * @param lead what introduces the latter
     */
    String words(Outcome outcome, DoubleFunction<String> words, String lead) {
        var range = range(outcome, words);
        return words.apply(value(outcome)) + (range.isEmpty() ? "" : " (" + lead + range + ")");
    }

    /** Where nine in ten runs lie; empty for a single run, or where they are alike. */
    private String range(Outcome outcome, DoubleFunction<String> words) {
        return isSpread() ? Figures.range(at(outcome, "p05"), at(outcome, "p95"), words) : "";
    }

    /** What matters most. */
    Table main() {
        var share = isSpread() ? ", share of runs" : "";
        var rows = Stream.of(
                        new Line("Glut of structures" + share, Outcome.GLUT, this::happened),
                        new Line("Glut of equipment" + share, Outcome.EQUIPMENT_GLUT, this::happened),
                        new Line("Largest dark share of structures", Outcome.DARK_SHARE_MAX, Figures::percent),
                        new Line("Lowest utilisation of equipment", Outcome.UTILISATION_MIN, Figures::percent),
                        new Line("Fall of the price over long-run cost", Outcome.PRICE_COLLAPSE_REAL, Figures::percent),
                        new Line("Fall of the price", Outcome.PRICE_COLLAPSE, Figures::percent),
                        new Line("Structures over a cartel's", Outcome.OVERBUILD_CARTEL, Figures::times),
                        new Line("Structures over those of Cournot rivals", Outcome.OVERBUILD_COURNOT, Figures::times),
                        new Line("Structures over those of free entry", Outcome.OVERBUILD_FREE_ENTRY, Figures::times),
                        new Line("Structures over a planner's", Outcome.OVERBUILD_PLANNER, Figures::times),
                        new Line(
                                "Capex of the race in its peak year, " + units.money(),
                                Outcome.CAPEX_PEAK,
                                Figures::number),
                        new Line("Fall of all capex after its peak", Outcome.CAPEX_FALL, Figures::percent),
                        new Line("Share of all firms that could not pay", Outcome.DEFAULT_SHARE_ALL, Figures::percent),
                        new Line("Paid back of what failed firms owed", Outcome.RECOVERY_MEAN, Figures::percent))
                .filter(line -> has(line.outcome()))
                .map(this::row)
                .toList();
        var columns = new ArrayList<>(List.of(Column.text("Outcome"), Column.number(isSpread() ? "Median" : "Run")));
        if (isSpread()) columns.add(Column.number("90 % of runs"));
        var caption = isSpread()
                ? "Medians over runs, and where nine in ten runs lie"
                : "The largest or last value of the run";
        return new Table(caption, columns, rows);
    }

    /** In a run an event happened or not; over runs it has a share. */
    private String happened(double value) {
        return isSpread() ? Figures.percent(value) : value > 0 ? "yes" : "no";
    }

    private List<Cell> row(Line line) {
        var cells = new ArrayList<>(List.of(Cell.of(line.label()), shown(line)));
        boolean event = line.outcome().unit().equals("0/1");
        if (isSpread()) cells.add(event ? Cell.of("") : range(line));
        return cells;
    }

    private Cell range(Line line) {
        return new Cell(range(line.outcome(), line.words()), at(line.outcome(), "p05"));
    }

    private Cell shown(Line line) {
        boolean event = line.outcome().unit().equals("0/1");
        double value = event ? at(line.outcome(), "mean") : value(line.outcome());
        return new Cell(line.words().apply(value), value);
    }

    /** Every outcome that has a meaning. */
    Table all() {
        var quantiles = isSpread() ? List.of("median", "mean", "p05", "p25", "p75", "p95", "n") : List.of("run");
        var columns = new ArrayList<>(List.of(Column.text("Outcome")));
        quantiles.forEach(quantile -> columns.add(Column.number(quantile)));
        columns.add(Column.text("unit"));
        columns.add(Column.text("meaning"));
        var rows = Stream.of(Outcome.values())
                .filter(this::has)
                .map(outcome -> {
                    var cells = new ArrayList<>(List.of(Cell.of(outcome.key())));
                    quantiles.forEach(quantile -> cells.add(Cell.of(at(outcome, quantile))));
                    cells.add(Cell.of(units.own(outcome.unit())));
                    cells.add(Cell.of(outcome.meaning()));
                    return List.copyOf(cells);
                })
                .toList();
        return new Table("Every number that was measured of the run as a whole", columns, rows);
    }
}
