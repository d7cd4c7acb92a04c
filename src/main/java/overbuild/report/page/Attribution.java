package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/** What each mechanism adds to an outcome. */
record Attribution() implements Page {
    private static final String VALUES =
            "What each mechanism adds, mean over all orders in which mechanisms can come in (Shapley value); the rows add up."
                    + " Intervals: 95 %, from replications drawn again.";
    private static final String PAIRS =
            "What two mechanisms add together beyond each (Shapley interaction index): above 0 they need each other, below 0 either"
                    + " does what both do.";

    @Override
    public Section of(Source source) {
        source.needs("attribution.json");
        var document = source.json("attribution.json");
        if (document.path("mechanisms").isEmpty())
            throw new NoReport(source.folder() + " is not whole: it names no mechanism. Maybe " + source.again());
        return new Section(
                document.path("title").asString(""),
                "Attribution, " + document.path("method").asString(""),
                "Why " + document.path("outcome").asString("").replace('_', ' ') + "?",
                document.path("sentence").asString(""),
                chapters(source, document));
    }

    private static List<Chapter> chapters(Source source, JsonNode document) {
        var chapters = new ArrayList<Chapter>();
        var parts = new ArrayList<Part>();
        parts.add(values(document));
        for (var note : document.path("notes")) parts.add(new Prose("Note: " + note.asString("")));
        chapters.add(new Chapter("What each mechanism adds", false, parts));
        if (!document.path("pairs").isEmpty()) chapters.add(Chapter.of("What pairs add", pairs(document)));
        chapters.add(Gallery.of(source));
        chapters.add(Chapter.of("What is taken out", neutral(document)));
        chapters.addAll(new Origins(source.manifest()).chapters());
        return chapters;
    }

    private static Table values(JsonNode document) {
        var unit = document.path("unit").asString("");
        var columns = List.of(
                Column.text("Mechanism"),
                Column.number("Adds", unit),
                Column.number("from"),
                Column.number("to"),
                Column.number("Of the effect"),
                Column.text("Acts most in"));
        var rows = new ArrayList<List<Cell>>();
        rows.add(row("none acts", document.path("none"), Cell.of(""), ""));
        for (var one : document.path("mechanisms")) {
            double share = one.path("share").asDouble(Double.NaN);
            var cell = Double.isNaN(share) ? Cell.of("") : new Cell(Figures.percent(share), share);
            rows.add(row(
                    one.path("mechanism").asString(""),
                    one,
                    cell,
                    one.path("peak").asString("")));
        }
        rows.add(row("all act", document.path("all"), Cell.of(""), ""));
        return new Table(VALUES, columns, rows);
    }

    private static List<Cell> row(String name, JsonNode value, Cell share, String peak) {
        return List.of(
                Cell.of(name),
                Cell.of(value.path("mean")),
                Cell.of(value.path("low")),
                Cell.of(value.path("high")),
                share,
                Cell.of(peak));
    }

    private static Table pairs(JsonNode document) {
        var columns = List.of(
                Column.text("Mechanism"),
                Column.text("With"),
                Column.number("Together"),
                Column.number("from"),
                Column.number("to"));
        var rows = new ArrayList<List<Cell>>();
        for (var pair : document.path("pairs")) {
            rows.add(List.of(
                    Cell.of(pair.path("one").asString("")),
                    Cell.of(pair.path("other").asString("")),
                    Cell.of(pair.path("mean")),
                    Cell.of(pair.path("low")),
                    Cell.of(pair.path("high"))));
        }
        return new Table(PAIRS, columns, rows);
    }

    private static Table neutral(JsonNode document) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : document.path("mechanisms")) {
            var patches =
                    one.path("neutral").valueStream().map(JsonNode::asString).toList();
            rows.add(List.of(
                    Cell.of(one.path("mechanism").asString("")),
                    Cell.of(String.join("; ", patches)),
                    Cell.of(one.path("note").asString(""))));
        }
        return new Table(
                "Neutral values, which the scenario declares",
                List.of(Column.text("Mechanism"), Column.text("Without it"), Column.text("Why neutral")),
                rows);
    }
}
