package overbuild.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;
import tools.jackson.databind.JsonNode;

/** Reads records from files that are no scenarios by the same rules: all that is wrong at once, each with its line. */
public final class Forms {
    private Forms() {}

    /**
     * Reads a file that holds a map.
     *
     * @throws ScenarioException when it cannot
     */
    public static Fields read(Path file) {
        return Intake.read(file, Origin.Kind.FILE);
    }

    /**
     * Reads back what {@link ScenarioWriter} made of a record.
     *
     * @throws ScenarioException with all that is wrong
     */
    public static <R extends Record> R read(JsonNode tree, Class<R> type) {
        var origin = new Origin(Origin.Kind.FILE, "stored sweep", 0, 0);
        return made(Yaml.parse(ScenarioWriter.json(tree), origin), type);
    }

    /**
     * Reads a single value, in YAML notation.
     *
     * @param place where it stands, for messages
     */
    public static Node value(String text, Origin place) {
        var value = Yaml.parse(text, place);
        if (value instanceof Node.Leaf leaf) return new Node.Leaf(leaf.kind(), leaf.text(), place);
        if (value instanceof Items list) return new Items(list.items(), place);
        if (value instanceof Fields map) return new Fields(map.entries(), place);
        return new Node.Leaf(Node.Kind.NULL, "", place);
    }

    /**
     * Makes a record.
     *
     * @throws ScenarioException with all that is wrong
     */
    public static <R extends Record> R made(Node node, Class<R> type) {
        List<Problem> problems = new ArrayList<>();
        return bind(node, "", type, problems).orElseThrow(() -> new ScenarioException(problems));
    }

    /**
     * Makes a record, or a member of a family, of something written.
     *
     * @param path where it stands in the file, for messages
     * @param problems what is wrong is added here
     * @return nothing when something is wrong
     */
    public static <T> Optional<T> bind(Node node, String path, Class<T> type, List<Problem> problems) {
        var findings = new Findings();
        var binder = new Binder(findings, new UnitNames(Map.of()), Sources.unchecked());
        var made = binder.bind(binder.slot(path, type), node);
        problems.addAll(findings.problems());
        return findings.reports() > 0 ? Optional.empty() : Optional.of(type.cast(made));
    }
}
