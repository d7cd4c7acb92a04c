package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/** Strategies against each other. */
record Tournament() implements Page {
    @Override
    public Section of(Source source) {
        source.needs("tournament.json", "ranking.csv", "matrix.csv");
        var found = source.json("tournament.json");
        var places = found.path("ranking").valueStream().toList();
        if (places.isEmpty()) {
            throw new NoReport(source.folder() + " is not whole: it ranks nothing. Maybe " + source.again());
        }
        var setting = Setting.of(source);
        return new Section(
                setting.title(),
                "Tournament of %d strategies in the seats of %s, %s runs of each match"
                        .formatted(
                                places.size(),
                                names(found.path("firms")),
                                found.path("runs").asString("")),
                "Which strategy does best, and which would spread?",
                places.get(0).path("strategy").asString("") + " scores most, "
                        + interval(places.get(0).path("score")) + " "
                        + found.path("money").asString("") + " per seat. " + said(found),
                chapters(source, found, places, setting));
    }

    private static String names(JsonNode names) {
        return names.valueStream().map(name -> name.asString("")).collect(Collectors.joining(", "));
    }

    private static String said(JsonNode found) {
        return found.path("said").valueStream().map(text -> text.asString("")).collect(Collectors.joining(" "));
    }

    private static List<Chapter> chapters(Source source, JsonNode found, List<JsonNode> places, Setting setting) {
        var chapters = new ArrayList<Chapter>();
        chapters.add(Chapter.of("Ranking", ranking(found, places)));
        chapters.add(Gallery.of(source));
        chapters.add(Chapter.of("Payoffs", matrix(found, places)));
        if (!found.path("failed_runs").isEmpty()) chapters.add(Failures.of(found.path("failed_runs")));
        chapters.addAll(setting.chapters());
        chapters.addAll(new Origins(source.manifest()).chapters());
        return chapters;
    }

    private static Table ranking(JsonNode found, List<JsonNode> places) {
        var money = found.path("money").asString("");
        var columns = List.of(
                Column.text("Strategy"),
                Column.number("Score", money),
                Column.number("Behind the best", money),
                Column.text("Stands firm"),
                Column.text("Gives way to"),
                Column.number("Rare mutants", "share of time"),
                Column.number("Copying", "share in the end"),
                Column.number("Restraint", "share of decisions"),
                Column.number("Overbuild", "peak over the planner's, all play it"),
                Column.number("Largest dark share", "all play it"),
                Column.number("Failed", "share of firms, all play it"));
        var rows = places.stream()
                .map(place -> List.of(
                        Cell.of(place.path("strategy").asString("")),
                        measured(place.path("score")),
                        measured(place.path("behind")),
                        Cell.of(place.path("stands_firm").asBoolean(false) ? "✓ yes" : "no"),
                        Cell.of(names(place.path("gives_way_to"))),
                        share(place.path("moran")),
                        share(place.path("replicator")),
                        share(place.path("restraint")),
                        measured(place.path("overbuild_planner")),
                        measured(place.path("dark_share_max")),
                        share(place.path("failed"))))
                .toList();
        return new Table("How each strategy did, the best first", columns, rows);
    }

    private static Table matrix(JsonNode found, List<JsonNode> places) {
        var columns = new ArrayList<>(List.of(Column.text("Strategy")));
        var names = places.stream()
                .map(place -> place.path("strategy").asString(""))
                .toList();
        names.forEach(name ->
                columns.add(Column.number("among " + name, found.path("money").asString(""))));
        var rows = places.stream()
                .map(place -> {
                    var row = new ArrayList<>(
                            List.of(Cell.of(place.path("strategy").asString(""))));
                    names.forEach(
                            name -> row.add(measured(place.path("payoffs_among").path(name))));
                    return (List<Cell>) row;
                })
                .toList();
        return new Table("True payoff of a strategy where all others play that of the column", columns, rows);
    }

    private static Cell share(JsonNode value) {
        double share = value.asDouble(Double.NaN);
        return Double.isNaN(share) ? Cell.of("") : new Cell(Figures.percent(share), share);
    }

    private static Cell measured(JsonNode value) {
        double mean = value.path("mean").asDouble(Double.NaN);
        return new Cell(Figures.number(mean), range(value), mean);
    }

    private static String interval(JsonNode value) {
        var range = range(value);
        return Figures.number(value.path("mean").asDouble(Double.NaN)) + (range.isEmpty() ? "" : " (" + range + ")");
    }

    private static String range(JsonNode value) {
        return Figures.range(
                value.path("low").asDouble(Double.NaN), value.path("high").asDouble(Double.NaN), Figures::number);
    }
}
