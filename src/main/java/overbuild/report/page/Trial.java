package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/**
 * One scenario of a validation.
 *
 * @param node as {@code validation.json} has it
 */
record Trial(JsonNode node) {
    private static final int MOST_NAMED = 3;

    String name() {
        return node.path("scenario").asString("");
    }

    String about() {
        return runs() + " of " + name() + ", the first with seed "
                + node.path("seed").asString("");
    }

    /** How many facts are hit, and which are not. */
    String answer() {
        if (node.path("completed").asInt(0) == 0) return name() + " has no run that reached its end";
        int scored = node.path("scored").asInt(0);
        var missed = node.path("targets")
                .valueStream()
                .filter(target -> target.path("verdict").asString("").equals("miss"))
                .map(target -> target.path("fact").asString("") + " "
                        + target.path("metric").asString("").replace('_', ' '))
                .toList();
        return name() + " hits " + (scored - missed.size()) + " of " + scored + " facts that it was not given"
                + (missed.isEmpty() ? "" : " and misses " + some(missed)) + ", with medians over "
                + runs();
    }

    private static String some(List<String> missed) {
        var more = missed.size() > MOST_NAMED ? " and " + (missed.size() - MOST_NAMED) + " more" : "";
        return missed.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more;
    }

    private String runs() {
        int runs = node.path("runs").asInt(0);
        int completed = node.path("completed").asInt(0);
        return (completed < runs ? completed + " of " : "") + runs + " runs";
    }

    Table facts() {
        return new Table(
                "Each fact, the band in which it lies, and the runs; skill is 1 less the score over that of the best null model",
                List.of(
                        Column.text("Fact"),
                        Column.text("What is compared"),
                        Column.text("When"),
                        Column.number("Band and source"),
                        Column.number("Median and 90 % of runs"),
                        Column.number("Runs in the band"),
                        Column.text("Verdict"),
                        Column.number("Score (CRPS)"),
                        Column.number("Skill")),
                node.path("targets").valueStream().map(Trial::fact).toList());
    }

    private static List<Cell> fact(JsonNode target) {
        double median = target.path("median").asDouble(Double.NaN);
        var band = range(target, "low", "high", Figures::number);
        var runs = range(target, "p05", "p95", Figures::number);
        return List.of(
                Cell.of(target.path("fact").asString(""), Facts.role(target)),
                Facts.outcome(target.path("metric").asString("")),
                Cell.of(Facts.window(target.path("window"))),
                new Cell(band.text(), target.path("source").asString(""), band.value()),
                new Cell(Figures.number(median), runs.text(), median),
                chance(target),
                Cell.of(verdict(target.path("verdict").asString(""))),
                Cell.of(target.path("crps")),
                Cell.of(target.path("skill")));
    }

    private static String verdict(String verdict) {
        return switch (verdict) {
            case "hit" -> "✓ hit";
            case "miss" -> "✗ miss";
            default -> verdict;
        };
    }

    /** The share of runs with its 95 % interval. */
    private static Cell chance(JsonNode target) {
        double share = target.path("probability").asDouble(Double.NaN);
        var interval =
                range(target, "probability_low", "probability_high", value -> Figures.percent(Math.min(1, value)));
        return new Cell(Figures.percent(share), interval.text().isEmpty() ? "" : "95 %: " + interval.text(), share);
    }

    private static Cell range(JsonNode node, String from, String to, DoubleFunction<String> words) {
        double low = node.path(from).asDouble(Double.NaN);
        double high = node.path(to).asDouble(Double.NaN);
        return new Cell(Figures.range(low, high, words), low);
    }

    Table series() {
        return new Table(
                "Observed series, how many points nine runs in ten enclose, and how well they are foretold",
                List.of(
                        Column.text("Series"),
                        Column.text("What was observed"),
                        Column.number("Points scored"),
                        Column.number("Enclosed"),
                        Column.number("Score (CRPS)"),
                        Column.number("Skill"),
                        Column.text("Sources")),
                node.path("series").valueStream().map(Trial::row).toList());
    }

    private static List<Cell> row(JsonNode series) {
        var cells = new ArrayList<>(List.of(
                Cell.of(series.path("data").asString("")),
                Cell.of(series.path("metric").asString("").replace('_', ' '))));
        for (var key : List.of("scored", "covered", "crps", "skill")) cells.add(Cell.of(series.path(key)));
        cells.add(Cell.of(series.path("points")
                .valueStream()
                .map(point -> point.path("source").asString(""))
                .distinct()
                .collect(Collectors.joining(", "))));
        return cells;
    }
}
