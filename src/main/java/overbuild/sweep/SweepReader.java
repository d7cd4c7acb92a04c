package overbuild.sweep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import overbuild.scenario.Forms;
import overbuild.scenario.Intake;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;
import overbuild.scenario.Template;
import tools.jackson.databind.JsonNode;

/**
 * Reads sweeps: file, scenario, axes, points, and all values of axes through the same checks as those of a scenario.
 *
 * @param reader reads scenarios
 * @param shipped finds scenarios by name
 */
public record SweepReader(ScenarioReader reader, Function<String, Path> shipped) {
    private static final String END = ".yaml";

    /**
     * Reads a sweep and checks all of it.
     *
     * @throws ScenarioException with all that is wrong
     */
    public Sweep read(Path path) {
        var tree = Forms.read(path);
        var file = named(Forms.made(tree, SweepFile.class), path);
        var scenario = scenario(path, file.scenario());
        var set = Sweep.patches(file.set());
        var base = base(file, scenario, set);
        var assembly = new Assembly(
                file,
                words(file.scenario(), scenario),
                reader.template(scenario, set),
                base,
                file.points() == null ? "" : Intake.text(beside(path, file.points())),
                tree);
        return assembly.checked();
    }

    private Scenario base(SweepFile file, Path scenario, List<String> set) {
        try {
            return reader.resolve(scenario, set).scenario();
        } catch (ScenarioException failure) {
            throw new ScenarioException(Trial.placed(failure, Trial.shared(file.set())));
        }
    }

    /** The sweep that a folder holds, as it was when it began. */
    static Sweep stored(Stored stored) {
        return stored(stored.manifest(), stored.table());
    }

    /** The sweep of a document, and of its table of points; empty without one. */
    public static Sweep stored(JsonNode document, String table) {
        var file = Forms.read(document.path("sweep"), SweepFile.class);
        var template = Template.of(document.path("template"));
        var base = new ScenarioReader().resolve(template, List.of()).scenario();
        var words = document.path("scenarioFile").asString(file.scenario());
        return new Assembly(file, words, template, base, table, template.tree()).assembled();
    }

    private static SweepFile named(SweepFile file, Path path) {
        if (!file.name().isEmpty()) return file;
        return file.named(path.getFileName().toString().replaceFirst("\\.ya?ml$", ""));
    }

    private Path scenario(Path sweep, String given) {
        var near = beside(sweep, given.endsWith(END) ? given : given + END);
        return given.endsWith(END) || Files.isRegularFile(near) ? near : shipped.apply(given);
    }

    private static String words(String given, Path scenario) {
        return given.endsWith(END) || given.contains("/") ? Intake.name(scenario) : given;
    }

    private static Path beside(Path sweep, String given) {
        return sweep.toAbsolutePath().normalize().getParent().resolve(given).normalize();
    }
}
