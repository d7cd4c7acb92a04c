package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/** Scenarios held against what was observed. */
record Validation() implements Page {
    @Override
    public Section of(Source source) {
        source.needs("validation.json");
        var validation = source.json("validation.json");
        var settings = Setting.all(source);
        var trials = validation.path("scenarios").valueStream().map(Trial::new).toList();
        if (trials.isEmpty() || trials.size() != settings.size()) {
            throw new NoReport(source.folder() + " is not whole: validation.json and the manifest hold different"
                    + " scenarios. Maybe " + source.again());
        }
        return new Section(
                settings.stream().map(Setting::title).distinct().collect(Collectors.joining("; ")),
                "Validation, " + trials.stream().map(Trial::about).collect(Collectors.joining("; ")),
                "Does the model show what was observed?",
                verdict(validation) + trials.stream().map(Trial::answer).collect(Collectors.joining("; ")) + ".",
                chapters(source, validation, trials, settings));
    }

    private static String verdict(JsonNode validation) {
        if (!validation.path("complete").asBoolean(true)) return "Interrupted, so no verdict: ";
        return validation.path("passed").asBoolean(false) ? "Passed: " : "Not passed: ";
    }

    private static List<Chapter> chapters(
            Source source, JsonNode validation, List<Trial> trials, List<Setting> settings) {
        var chapters = new ArrayList<Chapter>();
        if (validation.has("confusion")) chapters.add(confusion(validation.path("confusion")));
        boolean many = trials.size() > 1;
        IntStream.range(0, trials.size()).forEach(k -> {
            var trial = trials.get(k);
            var start = many ? trial.name() + ": " : "";
            if (!trial.node().path("failed").isEmpty())
                chapters.add(Failures.of(trial.node().path("failed")));
            chapters.add(Chapter.of(start + "Facts", trial.facts()));
            if (!trial.node().path("series").isEmpty()) chapters.add(Chapter.of(start + "Series", trial.series()));
            chapters.add(Gallery.of(source, trial.name() + "-").called(start + "Figures"));
            settings.get(k).chapters().forEach(chapter -> chapters.add(chapter.called(start + chapter.title())));
        });
        chapters.addAll(new Origins(source.manifest()).chapters());
        return chapters;
    }

    /** Which scenario shows which fact. */
    private static Chapter confusion(JsonNode confusion) {
        var columns = new ArrayList<>(List.of(Column.text("Scenario")));
        confusion.path("patterns").forEach(pattern -> columns.add(Column.text(pattern.asString(""))));
        columns.addAll(List.of(Column.number("Missed"), Column.text("Verdict")));
        var rows = new ArrayList<List<Cell>>();
        for (var rule : confusion.path("rules")) {
            var cells = new ArrayList<>(List.of(Cell.of(rule.path("scenario").asString(""))));
            confusion
                    .path("patterns")
                    .forEach(pattern -> cells.add(shown(rule.path("cells").path(pattern.asString("")))));
            cells.add(Cell.of(rule.path("missed")));
            cells.add(Cell.of(rule.path("rejected").asBoolean(false) ? "rejected" : "stands"));
            rows.add(cells);
        }
        var caption = "Which scenario shows which fact, and in which share of runs; who misses two or more is rejected";
        return Chapter.of("Scenarios and facts", new Table(caption, columns, rows));
    }

    private static Cell shown(JsonNode cell) {
        if (cell.isMissingNode()) return Cell.of("");
        var share = Figures.percent(cell.path("share").asDouble(Double.NaN));
        return Cell.of((cell.path("verdict").asString("").equals("hit") ? "✓ " : "✗ ") + share);
    }
}
