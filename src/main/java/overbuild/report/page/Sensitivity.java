package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/** What outcomes of a sweep depend on. */
record Sensitivity() implements Page {
    private static final String SHARES =
            "First order: the share of the variance that would be gone if the parameter were known. Total order: the share that"
                    + " would remain if all others were known. Intervals: 95 %, from blocks drawn again.";
    private static final String EFFECTS =
            "mu*: mean size of the effect of a step through the parameter's range; of seeds: what it would be by chance alone; mu: its mean, ups against downs; sigma: how much"
                    + " it depends on where one is. Interval: 95 %, from trajectories drawn again.";

    @Override
    public Section of(Source source) {
        source.needs("sensitivity.json");
        var document = source.json("sensitivity.json");
        return new Section(
                document.path("title").asString(""),
                "Sensitivity, " + document.path("design").asString("") + ", "
                        + document.path("size").asString(""),
                "What does it depend on?",
                answer(document),
                chapters(source, document));
    }

    private static String answer(JsonNode document) {
        if (document.has("discovery"))
            return document.path("discovery").path("sentence").asString("");
        return document.path("outcomes").path(0).path("sentence").asString("");
    }

    private static List<Chapter> chapters(Source source, JsonNode document) {
        var chapters = new ArrayList<Chapter>();
        for (var outcome : document.path("outcomes")) chapters.add(chapter(outcome));
        if (document.has("discovery")) chapters.add(boxes(document.path("discovery")));
        chapters.add(Gallery.of(source));
        return chapters;
    }

    private static Chapter chapter(JsonNode outcome) {
        var parts = new ArrayList<Part>();
        parts.add(new Prose(outcome.path("sentence").asString("")));
        if (outcome.has("variance")) parts.add(shares(outcome));
        if (outcome.has("stepsLeftOut")) parts.add(effects(outcome));
        if (outcome.has("pairs")) parts.add(pairs(outcome));
        if (outcome.has("noise")) parts.add(noise(outcome.path("noise")));
        for (var note : outcome.path("notes")) parts.add(new Prose("Note: " + note.asString("")));
        return new Chapter(outcome.path("outcome").asString("").replace('_', ' '), false, parts);
    }

    private static Table shares(JsonNode outcome) {
        var columns = new ArrayList<>(List.of(Column.text("Parameter")));
        columns.addAll(estimate("First order"));
        columns.addAll(estimate("Total order"));
        var rows = new ArrayList<List<Cell>>();
        for (var row : outcome.path("parameters")) {
            var cells = new ArrayList<>(List.of(name(row)));
            cells.addAll(cells(row.path("firstOrder")));
            cells.addAll(cells(row.path("totalOrder")));
            rows.add(cells);
        }
        return new Table(SHARES, columns, rows);
    }

    private static Table effects(JsonNode outcome) {
        var columns = new ArrayList<>(List.of(Column.text("Parameter")));
        columns.addAll(estimate("mu*"));
        columns.addAll(List.of(Column.number("of seeds"), Column.number("mu"), Column.number("sigma")));
        var rows = new ArrayList<List<Cell>>();
        for (var row : outcome.path("parameters")) {
            var cells = new ArrayList<>(List.of(name(row)));
            cells.addAll(cells(row.path("muStar")));
            cells.addAll(
                    List.of(Cell.of(row.path("muStarOfSeeds")), Cell.of(row.path("mu")), Cell.of(row.path("sigma"))));
            rows.add(cells);
        }
        return new Table(EFFECTS, columns, rows);
    }

    private static Table pairs(JsonNode outcome) {
        var columns = new ArrayList<>(List.of(Column.text("Parameter"), Column.text("With")));
        columns.addAll(estimate("Second order"));
        var rows = new ArrayList<List<Cell>>();
        for (var pair : outcome.path("pairs")) {
            var cells = new ArrayList<>(List.of(
                    Cell.of(pair.path("parameters").path(0).asString("")),
                    Cell.of(pair.path("parameters").path(1).asString(""))));
            cells.addAll(cells(pair.path("secondOrder")));
            rows.add(cells);
        }
        return new Table("Share of the variance that two parameters explain only together", columns, rows);
    }

    private static Table noise(JsonNode noise) {
        var columns = new ArrayList<>(List.of(Column.text("Comes from")));
        columns.addAll(estimate("Share"));
        var rows = new ArrayList<List<Cell>>();
        rows.add(row("parameters", noise.path("parameters")));
        rows.add(row("seeds, alike at all points", noise.path("seeds")));
        rows.add(row("seeds, something else at other points", noise.path("both")));
        return new Table("Where the variance of a run comes from", columns, rows);
    }

    private static List<Cell> row(String name, JsonNode estimate) {
        var cells = new ArrayList<>(List.of(Cell.of(name)));
        cells.addAll(cells(estimate));
        return cells;
    }

    private static Chapter boxes(JsonNode discovery) {
        var columns = List.of(
                Column.text("Where"), Column.number("Points"), Column.number("Cases"), Column.number("Of all cases"));
        var rows = new ArrayList<List<Cell>>();
        for (var box : discovery.path("boxes")) {
            rows.add(List.of(
                    Cell.of(where(box)),
                    Cell.of(box.path("points")),
                    share(box.path("density")),
                    share(box.path("coverage"))));
        }
        var sentence = new Prose(discovery.path("sentence").asString(""));
        var caption = "Boxes in which it is frequent; found and counted on the same points";
        var title = "Where " + discovery.path("what").asString("").replace('_', ' ');
        return rows.isEmpty()
                ? Chapter.of(title, sentence)
                : Chapter.of(title, sentence, new Table(caption, columns, rows));
    }

    private static String where(JsonNode box) {
        var words = new ArrayList<String>();
        for (var condition : box.path("conditions")) {
            words.add(words(condition.path("parameter").asString(""), condition));
        }
        return String.join(" and ", words);
    }

    private static String words(String name, JsonNode condition) {
        if (condition.has("values")) {
            return name + " in "
                    + condition
                            .path("values")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList();
        }
        double low = condition.path("low").asDouble(Double.NaN);
        double high = condition.path("high").asDouble(Double.NaN);
        if (Double.isNaN(high)) return name + " ≥ " + Figures.number(low);
        return (Double.isNaN(low) ? "" : Figures.number(low) + " ≤ ") + name + " ≤ " + Figures.number(high);
    }

    private static Cell share(JsonNode share) {
        double value = share.asDouble(Double.NaN);
        return new Cell(Figures.percent(value), value);
    }

    private static Cell name(JsonNode row) {
        return Cell.of(row.path("parameter").asString(""));
    }

    private static List<Column> estimate(String name) {
        return List.of(Column.number(name), Column.number("from"), Column.number("to"));
    }

    private static List<Cell> cells(JsonNode estimate) {
        return List.of(Cell.of(estimate.path("value")), Cell.of(estimate.path("low")), Cell.of(estimate.path("high")));
    }
}
