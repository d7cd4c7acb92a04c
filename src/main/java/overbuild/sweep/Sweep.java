package overbuild.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import overbuild.design.Points;
import overbuild.experiment.Fingerprint;
import overbuild.model.Draws;
import overbuild.model.History;
import overbuild.scenario.Node;
import overbuild.scenario.Resolved;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;
import overbuild.scenario.ScenarioWriter;
import overbuild.scenario.Shell;
import overbuild.scenario.Template;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sweep that has been checked: which runs there are, and what determines each.
 *
 * @param file how it was written
 * @param scenario what to call its scenario in commands
 * @param template the scenario as written, with what all cells share
 * @param base the same as a record
 * @param axes what varies
 * @param points where the cells lie
 * @param measures what is kept of each run
 * @param table text of its table of points; empty without one
 */
public record Sweep(
        SweepFile file,
        String scenario,
        Template template,
        Scenario base,
        List<Axis> axes,
        Points points,
        Measures measures,
        String table) {
    private static final List<String> IRRELEVANT = List.of("name", "title", "description", "scenario");

    public Sweep {
        axes = List.copyOf(axes);
    }

    /** How the runs follow each other. */
    public Order order() {
        return new Order(Math.toIntExact(points.size()), file.replications());
    }

    /** How many runs there are. */
    public int size() {
        return order().size();
    }

    /** A cell. */
    public Cell cell(int number) {
        var settings = IntStream.range(0, axes.size())
                .mapToObj(k -> axes.get(k).at(points.at(number, k)))
                .flatMap(List::stream)
                .toList();
        return new Cell(number, settings);
    }

    /** The scenario of a cell. */
    Resolved resolve(Cell cell) {
        return new ScenarioReader().resolve(template, cell.patches());
    }

    /** The seed of a run. */
    public long seed(int cell, int replication) {
        var draws = new Draws(base.seed());
        return file.seeds() == Seeds.common
                ? draws.replication(replication)
                : draws.sweepRun(order().run(cell, replication));
    }

    /** The scenario of a run. */
    public Resolved resolve(Cell cell, long seed) {
        var patches = new ArrayList<>(cell.patches());
        patches.add("seed=" + seed);
        return new ScenarioReader().resolve(template, patches);
    }

    /** How a run differs from a row. */
    public List<Recheck.Gap> gaps(Row row, Scenario played, History history) {
        var again = new Row(
                row.run(), row.id(), row.seed(), measures.outcomes(played, history), measures.series(history), null);
        return new Recheck(this, null).gaps(row, again);
    }

    /** The command that repeats a run. */
    public String command(Cell cell, long seed) {
        return base(cell) + " --seed " + seed;
    }

    /** The command that runs the scenario of a cell. */
    public String base(Cell cell) {
        var words = new ArrayList<>(List.of("overbuild", "run", Shell.quoted(scenario)));
        file.set().forEach((path, value) -> set(words, path + "=" + value.flow()));
        cell.patches().forEach(patch -> set(words, patch));
        return String.join(" ", words);
    }

    private static void set(List<String> words, String patch) {
        words.add("--set");
        words.add(Shell.quoted(patch));
    }

    /** The names of all columns that its axes set. */
    public List<String> columns() {
        return axes.stream().flatMap(axis -> axis.columns().stream()).distinct().toList();
    }

    /** It as a tree that reads back. */
    public ObjectNode definition() {
        return ScenarioWriter.tree(file);
    }

    /** All that {@link SweepReader#stored(JsonNode, String)} needs to make it again, but for its table of points. */
    public ObjectNode document() {
        var document = JsonNodeFactory.instance.objectNode();
        document.put("scenarioFile", scenario);
        document.set("sweep", definition());
        document.set("template", template.json());
        return document;
    }

    /** What tells its results from those of others: a hash of all that determines them. */
    public String id() {
        var determinants = definition();
        determinants.remove(IRRELEVANT);
        if (determinants.get("stop") instanceof ObjectNode stop) stop.remove("time");
        return Fingerprint.id("sweep " + ScenarioWriter.json(determinants) + "\n" + ScenarioWriter.json(template.json())
                + "\n" + table);
    }

    /** The values that all cells share, as patches. */
    static List<String> patches(Map<String, Node> set) {
        return set.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().flow())
                .toList();
    }
}
