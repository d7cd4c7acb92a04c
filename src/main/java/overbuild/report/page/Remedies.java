package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What would have helped. */
record Remedies() implements Page {
    private static final List<String> BENEFITS = List.of("avoided", "surplus", "users", "firms", "creditors", "state");

    @Override
    public Section of(Source source) {
        source.needs("remedies.json");
        var document = source.json("remedies.json");
        if (document.path("markets").isEmpty())
            throw new NoReport(source.folder() + " is not whole: it tries nothing. Maybe " + source.again());
        return new Section(
                document.path("title").asString(""),
                "Remedies, " + document.path("runs").asString("")
                        + " pairs of runs of each on the same chance, the first with seed "
                        + document.path("seed").asString(""),
                "What would have helped against "
                        + document.path("outcome").asString("").replace('_', ' ') + "?",
                document.path("sentence").asString(""),
                chapters(source, document));
    }

    private static List<Chapter> chapters(Source source, JsonNode document) {
        var chapters = new ArrayList<Chapter>();
        for (var market : document.path("markets")) {
            var title = "Market rule " + market.path("market").asString("");
            chapters.add(Chapter.of(title, table(market, document.path("money").asString(""))));
        }
        for (var note : document.path("notes")) chapters.add(Chapter.of("Note", new Prose(note.asString(""))));
        chapters.add(Gallery.of(source));
        chapters.addAll(new Origins(source.manifest()).chapters());
        return chapters;
    }

    private static Table table(JsonNode market, String money) {
        var columns = new ArrayList<>(List.of(Column.text("Remedy")));
        for (var benefit : BENEFITS) {
            columns.add(Column.number(benefit, benefit.equals("avoided") ? "" : money));
            columns.addAll(List.of(Column.number("from"), Column.number("to")));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var remedy : market.path("remedies")) {
            var row = new ArrayList<>(List.of(Cell.of(remedy.path("remedy").asString(""))));
            for (var benefit : BENEFITS) {
                var value = remedy.path(benefit);
                row.addAll(
                        List.of(Cell.of(value.path("mean")), Cell.of(value.path("low")), Cell.of(value.path("high"))));
            }
            rows.add(row);
        }
        return new Table(
                "What each remedy brings over nothing being done, mean of differences on the same chance with 95 % interval;"
                        + " the parts of users, firms, creditors and state add up to the surplus",
                columns, rows);
    }
}
