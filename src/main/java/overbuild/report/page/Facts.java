package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import overbuild.metric.Outcome;
import overbuild.report.Figures;
import overbuild.report.Targets;
import tools.jackson.databind.JsonNode;

/**
 * Historical facts beside what was simulated.
 *
 * @param targets as {@code summary.json} has them
 */
record Facts(JsonNode targets) {
    boolean isEmpty() {
        return targets.isEmpty();
    }

    /** How many lie in their bands. */
    String score() {
        long in = targets.valueStream()
                .filter(target -> target.path("in").asBoolean(false))
                .count();
        return in + " of " + targets.size() + " historical facts lie in their bands";
    }

    Table table() {
        boolean shares = targets.valueStream().anyMatch(target -> target.has("share_in"));
        var columns = new ArrayList<>(List.of(
                Column.text("Fact"),
                Column.text("What is compared"),
                Column.text("When"),
                Column.number("From"),
                Column.number("To"),
                Column.number(shares ? "Median" : "Run"),
                Column.text("Verdict"),
                Column.text("Role"),
                Column.text("Source")));
        if (shares) columns.add(7, Column.number("Runs in the band"));
        return new Table(
                "Historical facts, the band in which each lies, and what was simulated",
                columns,
                targets.valueStream().map(target -> row(target, shares)).toList());
    }

    private static List<Cell> row(JsonNode target, boolean shares) {
        var cells = new ArrayList<>(List.of(
                Cell.of(target.path("fact").asString("")),
                outcome(target.path("metric").asString("")),
                Cell.of(window(target.path("window"))),
                Cell.of(target.path("low")),
                Cell.of(target.path("high")),
                Cell.of(target.path("value")),
                Cell.of(target.path("in").asBoolean(false) ? "✓ in" : "✗ out"),
                Cell.of(role(target)),
                Cell.of(target.path("source").asString(""))));
        double share = target.path("share_in").asDouble(Double.NaN);
        if (shares) cells.add(7, new Cell(Figures.percent(share), share));
        return cells;
    }

    static Cell outcome(String key) {
        return Cell.of(key, Targets.outcome(key).map(Outcome::meaning).orElse(""));
    }

    static String role(JsonNode target) {
        if (target.path("input").asBoolean(false)) return "given to the scenario";
        return target.path("required").asBoolean(false) ? "required" : "";
    }

    static String window(JsonNode window) {
        if (window.size() != 2) return "";
        var first = window.get(0).asString("");
        var last = window.get(1).asString("");
        boolean years = first.endsWith("-Q1") && last.endsWith("-Q4");
        if (!years) return first.equals(last) ? first : first + " to " + last;
        var from = first.substring(0, first.length() - 3);
        var to = last.substring(0, last.length() - 3);
        return from.equals(to) ? from : from + " to " + to;
    }
}
