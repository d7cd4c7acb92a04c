package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.report.Targets;
import overbuild.scenario.Explanation;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;
import overbuild.scenario.Units;
import tools.jackson.databind.JsonNode;

/**
 * A scenario that a manifest holds, with units and sources.
 *
 * @param resolved the scenario
 * @param written where its values were written, by path
 */
record Setting(Resolved resolved, JsonNode written) {
    private static final List<String> HEAD = List.of("name", "title", "description");

    /** The only scenario. */
    static Setting of(Source source) {
        var manifest = source.manifest();
        return of(source, manifest.path("scenario"), manifest.path("values"));
    }

    /** The scenarios, however many. */
    static List<Setting> all(Source source) {
        var manifest = source.manifest();
        if (manifest.has("scenario")) return List.of(of(source));
        return IntStream.range(0, manifest.path("scenarios").size())
                .mapToObj(k -> of(
                        source,
                        manifest.path("scenarios").path(k),
                        manifest.path("values").path(k)))
                .toList();
    }

    private static Setting of(Source source, JsonNode scenario, JsonNode written) {
        try {
            return new Setting(new ScenarioReader(List.of(Targets::check)).resolve(scenario, List.of()), written);
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

    /** What was run. */
    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        var description = resolved.scenario().description();
        if (!description.isBlank()) chapters.add(Chapter.of("The scenario", new Prose(description)));
        chapters.add(Chapter.folded("Values, units and sources of the scenario", values()));
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
        var place = written.path(value.path().replace("firms.*.", "firms." + firm() + "."));
        return List.of(
                Cell.of(value.path()),
                shown(value),
                Cell.of(unit(value)),
                Cell.of(value.meaning()),
                Cell.of(place.path("source").asString("")),
                Cell.of(place.isMissingNode() ? "standard" : place.path("note").asString("")));
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
}
