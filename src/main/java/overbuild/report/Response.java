package overbuild.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import overbuild.metric.Outcome;
import overbuild.sweep.Axis;
import overbuild.sweep.CellSummary;
import overbuild.sweep.Estimate;

/**
 * What an outcome does when one setting varies.
 *
 * @param outcome the outcome
 * @param setting what varies
 * @param isNumber whether the values are numbers, not names
 * @param isLogarithmic whether they are spread in equal ratios
 * @param points what came of each value, in order
 */
record Response(Outcome outcome, String setting, boolean isNumber, boolean isLogarithmic, List<Point> points) {
    private static final int MOST_LINES = 30;

    /**
     * What came of a value.
     *
     * @param value the value
     * @param estimate mean over the runs with its 95 % interval
     */
    record Point(String value, Estimate estimate) {}

    Response {
        points = List.copyOf(points);
    }

    /** Of an outcome, by its place among those that the sweep keeps. */
    static Response of(Outcome outcome, int place, Axis axis, List<CellSummary> cells) {
        var points = cells.stream()
                .map(cell -> new Point(axis.words(cell.cell()), cell.estimates().get(place)))
                .filter(point -> !Double.isNaN(point.estimate().mean()))
                .sorted(Comparator.comparing(Point::value, Regimes.order()))
                .toList();
        boolean isNumber = points.stream().allMatch(point -> Regimes.isNumber(point.value()));
        return new Response(outcome, axis.name(), isNumber, axis.isLogarithmic(), points);
    }

    /** Whether it is known how sure the means are. */
    boolean isSure() {
        return points.stream().anyMatch(point -> !Double.isNaN(point.estimate().low()));
    }

    /** It as lines of text; none when they are too many. */
    List<String> lines() {
        if (points.isEmpty() || points.size() > MOST_LINES) return List.of();
        var table = new ArrayList<List<String>>();
        table.add(List.of(setting, outcome.key(), "95 % interval"));
        points.forEach(point ->
                table.add(List.of(point.value(), Figures.number(point.estimate().mean()), interval(point.estimate()))));
        return Columns.figures(table);
    }

    private static String interval(Estimate estimate) {
        return Double.isNaN(estimate.low())
                ? ""
                : Figures.number(estimate.low()) + " to " + Figures.number(estimate.high());
    }

    /** It for those who do not see it. */
    String words() {
        if (points.isEmpty()) return "No run has a value.";
        var first = points.get(0);
        var last = points.get(points.size() - 1);
        var byMean =
                Comparator.comparingDouble((Point point) -> point.estimate().mean());
        var least = points.stream().min(byMean).orElseThrow();
        var most = points.stream().max(byMean).orElseThrow();
        return "Across: " + setting + ", from " + first.value() + " to " + last.value() + ". Least: " + told(least)
                + ". Most: " + told(most) + ".";
    }

    private static String told(Point point) {
        return Figures.number(point.estimate().mean()) + " at " + point.value();
    }
}
