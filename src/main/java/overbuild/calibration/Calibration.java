package overbuild.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.experiment.Fingerprint;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioWriter;
import overbuild.scenario.Template;
import tools.jackson.databind.node.ObjectNode;

/**
 * A calibration that has been checked.
 *
 * @param file how it was written
 * @param setups its scenarios
 * @param predicted scenarios that its parameters are carried to
 * @param used targets that are fitted
 * @param warnings what it can do but should not be asked
 */
public record Calibration(
        CalibrationFile file, List<Setup> setups, List<Transfer> predicted, List<Moment> used, List<String> warnings) {
    private static final List<String> IRRELEVANT = List.of("name", "title", "description", "mechanisms");

    /**
     * A scenario to be fitted.
     *
     * @param given how the file calls it
     * @param path its file
     * @param template the scenario as written
     * @param resolved the scenario as it stands
     */
    public record Setup(String given, Path path, Template template, Resolved resolved) {}

    /**
     * A scenario that parameters are carried to.
     *
     * @param setup the scenario
     * @param paths where each of the calibration's parameters goes; null where it does not
     */
    public record Transfer(Setup setup, List<String> paths) {
        public Transfer {
            paths = java.util.Collections.unmodifiableList(new ArrayList<>(paths));
        }
    }

    public Calibration {
        setups = List.copyOf(setups);
        predicted = List.copyOf(predicted);
        used = List.copyOf(used);
        warnings = List.copyOf(warnings);
    }

    /** Names of parameters. */
    public List<String> names() {
        return List.copyOf(file.parameters().keySet());
    }

    /** Parameters, in the order of their names. */
    public List<Free> free() {
        return List.copyOf(file.parameters().values());
    }

    /** Values of parameters at a point of the unit cube. */
    public double[] values(double[] point) {
        var free = free();
        return IntStream.range(0, point.length)
                .mapToDouble(k -> free.get(k).at(point[k]))
                .toArray();
    }

    /** What sets parameters to values. */
    public List<String> patches(double[] values) {
        var patches = new ArrayList<String>();
        var free = free();
        for (int k = 0; k < values.length; k++) patches.addAll(free.get(k).patches(values[k]));
        return List.copyOf(patches);
    }

    /** What sets parameters to values in a scenario that they are carried to. */
    public static List<String> patches(Transfer transfer, double[] values) {
        return IntStream.range(0, values.length)
                .filter(k -> transfer.paths().get(k) != null)
                .mapToObj(k -> transfer.paths().get(k) + "=" + values[k])
                .toList();
    }

    /** It as a tree that tells all that determines its results. */
    public ObjectNode definition() {
        var definition = ScenarioWriter.tree(file);
        definition.remove(IRRELEVANT);
        var templates = definition.putArray("templates");
        setups.forEach(setup -> templates.add(bare(setup)));
        predicted.forEach(one -> templates.add(bare(one.setup())));
        return definition;
    }

    /** A scenario without what its runs do not depend on. */
    private static ObjectNode bare(Setup setup) {
        var template = (ObjectNode) setup.template().json();
        template.remove(IRRELEVANT);
        return template;
    }

    /** What tells its results from those of others: a hash of all that determines them. */
    public String id() {
        return Fingerprint.id("calibration " + ScenarioWriter.json(definition()));
    }
}
