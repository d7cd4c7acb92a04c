package overbuild.report.page;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Runs that broke a law of the books. */
final class Failures {
    private Failures() {}

    static Chapter of(JsonNode failed) {
        var columns = List.of(
                Column.number("Seed"),
                Column.number("Tick"),
                Column.text("Agent"),
                Column.text("What broke"),
                Column.text("Repeat it with"));
        return Chapter.of(
                "Runs that failed",
                new Table(
                        "Runs that failed",
                        columns,
                        failed.valueStream().map(Failures::row).toList()));
    }

    private static List<Cell> row(JsonNode run) {
        return List.of(
                new Cell(run.path("seed").asString(), run.path("seed").asDouble(Double.NaN)),
                Cell.of(run.path("tick")),
                Cell.of(run.path("agent").asString("")),
                Cell.of(run.path("message").asString("")),
                Cell.of(run.path("command").asString("")));
    }
}
