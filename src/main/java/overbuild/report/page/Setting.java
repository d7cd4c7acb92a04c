package overbuild.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.report.Targets;
import overbuild.scenario.Explanation;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;
import overbuild.scenario.Units;
import tools.jackson.databind.JsonNode;

/**
 * The scenario that a manifest holds, with units and sources.
 *
 * @param resolved the scenario
 * @param manifest the manifest
 */
record Setting(Resolved resolved, JsonNode manifest) {
    private static final List<String> HEAD = List.of("name", "title", "description");

    static Setting of(Source source) {
        try {
            var reader = new ScenarioReader(List.of(Targets::check));
            return new Setting(reader.resolve(source.manifest().path("scenario"), List.of()), source.manifest());
        } catch (ScenarioException | IllegalArgumentException failure) {
            throw new NoReport(source.folder() + ": the scenario in its manifest cannot be read. Maybe another version"
                    + " of the program wrote it: " + failure.getMessage());
        }
    }

    String title() {
        var scenario = resolved.scenario();
        return scenario.title().isBlank() ? scenario.name() : scenario.title();
    }

    Units units() {
        return resolved.scenario().units();
    }

    /** What was run, where it comes from, and how to repeat it. */
    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        var description = resolved.scenario().description();
        if (!description.isBlank()) chapters.add(Chapter.of("The scenario", new Prose(description)));
        chapters.add(Chapter.folded("Values, units and sources of the scenario", values()));
        if (!manifest.path("sources").isEmpty()) chapters.add(Chapter.folded("Sources", sources()));
        chapters.add(
                Chapter.of("Repeat it", new Command(manifest.path("command").asString()), identity()));
        return chapters;
    }

    /** Each value; those that all firms share as one. */
    private Table values() {
        var columns = List.of(
                Column.text("Value of"),
                Column.number("is"),
                Column.text("unit"),
                Column.text("meaning"),
                Column.text("source"),
                Column.text("note"));
        return new Table(
                "Every value of the scenario; firms.* stands for all firms",
                columns,
                Shared.rows(resolved).stream()
                        .filter(value ->
                                !HEAD.contains(value.path()) && !value.path().startsWith("targets["))
                        .map(this::row)
                        .toList());
    }

    private List<Cell> row(Explanation value) {
        var written = manifest.path("values").path(value.path().replace("firms.*.", "firms." + firm() + "."));
        return List.of(
                Cell.of(value.path()),
                shown(value),
                Cell.of(unit(value)),
                Cell.of(value.meaning()),
                Cell.of(written.path("source").asString("")),
                Cell.of(
                        written.isMissingNode()
                                ? "standard"
                                : written.path("note").asString("")));
    }

    private String firm() {
        return resolved.scenario().firms().keySet().stream().findFirst().orElse("");
    }

    private static Cell shown(Explanation value) {
        boolean number = !value.unit().equals("text") && value.value().matches("[-+]?[\\d.]+([eE][-+]?\\d+)?");
        return number ? new Cell(value.value(), Double.parseDouble(value.value())) : Cell.of(value.value());
    }

    private String unit(Explanation value) {
        return List.of("text", "-").contains(value.unit()) ? "" : units().own(value.unit());
    }

    /** What the values cite. */
    private Table sources() {
        var rows = new ArrayList<List<Cell>>();
        manifest.path("sources")
                .properties()
                .forEach(source -> rows.add(List.of(
                        Cell.of(source.getKey()),
                        Cell.of(text(source.getValue(), "author")),
                        Cell.of(text(source.getValue(), "title")),
                        Cell.of(text(source.getValue(), "year")),
                        Cell.of(text(source.getValue(), "grade")),
                        Cell.of(text(source.getValue(), "link")))));
        var columns = List.of("Source", "who", "title", "year", "grade", "where").stream()
                .map(Column::text)
                .toList();
        return new Table("What the values rest on", columns, rows);
    }

    private static String text(JsonNode source, String key) {
        return source.path(key).asString("");
    }

    /** What repeats it, and how to know that it is the same. */
    private Terms identity() {
        Map<String, String> terms = new LinkedHashMap<>();
        for (var key : List.of(
                "runId", "resultDigest", "modelVersion", "seed", "runs", "version", "commit", "jvm", "created")) {
            if (manifest.has(key)) terms.put(words(key), manifest.path(key).asString());
        }
        return new Terms(terms);
    }

    private static String words(String key) {
        return switch (key) {
            case "runId" -> "Run";
            case "resultDigest" -> "Digest of its results";
            case "modelVersion" -> "Model version";
            case "version" -> "Program";
            case "jvm" -> "Java";
            default -> Character.toUpperCase(key.charAt(0)) + key.substring(1);
        };
    }
}
