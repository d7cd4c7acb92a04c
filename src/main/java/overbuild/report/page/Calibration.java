package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/** What a calibration found. */
record Calibration() implements Page {
    private static final String PARAMETERS =
            "Estimates with 95 % intervals, and how many times wider these are than by the method itself, so that they would have held"
                    + " made-up histories";
    private static final String TWINS =
            "Made-up histories with known parameters: how far and how often within the interval of the method itself they were found"
                    + " again, with 95 % intervals";

    @Override
    public Section of(Source source) {
        source.needs("calibration.json");
        var document = source.json("calibration.json");
        return new Section(
                document.path("title").asString(""),
                "Calibration, " + document.path("method").asString("") + ", "
                        + document.path("points").asInt(0) + " points",
                "At which parameters do runs look like history?",
                document.path("answer").asString(""),
                chapters(source, document));
    }

    private static List<Chapter> chapters(Source source, JsonNode document) {
        var chapters = new ArrayList<Chapter>();
        var description = document.path("description").asString("");
        if (!description.isBlank()) chapters.add(Chapter.of("The calibration", new Prose(description)));
        var parts = new ArrayList<Part>(List.of(parameters(document)));
        if (document.path("twins").asInt(0) > 0) parts.add(twins(document));
        for (var line : document.path("sentences")) parts.add(new Prose(line.asString("")));
        chapters.add(new Chapter("Parameters", false, parts));
        for (var scenario : document.path("scenarios")) chapters.add(scenario(scenario));
        chapters.add(Gallery.of(source));
        return chapters;
    }

    private static Table parameters(JsonNode document) {
        var columns = List.of(
                Column.text("Parameter"),
                Column.number("Before"),
                Column.number("Estimate"),
                Column.number("from"),
                Column.number("to"),
                Column.number("Prior from"),
                Column.number("to"),
                Column.number("Widened"));
        var rows = new ArrayList<List<Cell>>();
        for (var one : document.path("parameters")) {
            rows.add(List.of(
                    Cell.of(one.path("name").asString("")),
                    Cell.of(one.path("before")),
                    Cell.of(one.path("value")),
                    Cell.of(one.path("low")),
                    Cell.of(one.path("high")),
                    Cell.of(one.path("priorLow")),
                    Cell.of(one.path("priorHigh")),
                    Cell.of(one.path("widening"))));
        }
        return new Table(PARAMETERS, columns, rows);
    }

    private static Table twins(JsonNode document) {
        var columns = List.of(
                Column.text("Parameter"),
                Column.number("Bias"),
                Column.number("from"),
                Column.number("to"),
                Column.number("RMSE"),
                Column.number("Coverage"),
                Column.number("from"),
                Column.number("to"));
        var rows = new ArrayList<List<Cell>>();
        for (var one : document.path("parameters")) {
            rows.add(List.of(
                    Cell.of(one.path("name").asString("")),
                    Cell.of(one.path("bias")),
                    Cell.of(one.path("biasLow")),
                    Cell.of(one.path("biasHigh")),
                    Cell.of(one.path("rmse")),
                    share(one.path("coverage")),
                    share(one.path("coverageLow")),
                    share(one.path("coverageHigh"))));
        }
        return new Table(TWINS, columns, rows);
    }

    private static Chapter scenario(JsonNode scenario) {
        var name = scenario.path("scenario").asString("");
        boolean carried = scenario.path("carried").asBoolean(false);
        var columns = List.of(
                Column.text("Fact"),
                Column.text("Outcome"),
                Column.text("Role"),
                Column.number("Band from"),
                Column.number("to"),
                Column.number("Before"),
                Column.number("After"),
                Column.number("5 %"),
                Column.number("95 %"),
                Column.number("In the band"),
                Column.number("Skill"),
                Column.text("Before and after"));
        var rows = new ArrayList<List<Cell>>();
        for (var target : scenario.path("targets")) rows.add(target(target));
        var caption =
                "Medians on test seeds, as the scenario stands and with parameters drawn from what is known of them";
        return Chapter.of(
                carried ? "Carried to " + name : "Fit of " + name,
                new Prose(scenario.path("sentence").asString("")),
                new Table(caption, columns, rows));
    }

    private static List<Cell> target(JsonNode target) {
        return List.of(
                Cell.of(target.path("fact").asString("")),
                Cell.of(target.path("outcome").asString("")),
                Cell.of(target.path("role").asString("")),
                Cell.of(target.path("low")),
                Cell.of(target.path("high")),
                Cell.of(target.path("before")),
                Cell.of(target.path("median")),
                Cell.of(target.path("p05")),
                Cell.of(target.path("p95")),
                share(target.path("share")),
                Cell.of(target.path("skill")),
                Cell.of(target.path("verdictBefore").asString("") + ", "
                        + target.path("verdict").asString("")));
    }

    private static Cell share(JsonNode share) {
        double value = share.asDouble(Double.NaN);
        return Double.isNaN(value) ? Cell.of("") : new Cell(Figures.percent(value), value);
    }
}
