package overbuild.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Leaf;

/** The numbers of a scenario whose note says that they were calibrated. */
final class Calibrated {
    private final List<String> rows = new ArrayList<>();

    private Calibrated() {}

    static String table(Path scenario) {
        var calibrated = new Calibrated();
        calibrated.gather("", Yaml.parse(text(scenario), Origin.DEFAULT));
        return "| number | value | note |\n|---|---|---|\n" + String.join("\n", calibrated.rows);
    }

    private void gather(String path, Node node) {
        if (!(node instanceof Fields fields)) return;
        if (fields.has("value") && text(fields, "note").contains("calibrated")) {
            rows.add(
                    "| `" + path + "` | " + words(fields.entries().get("value")) + " | " + text(fields, "note") + " |");
        }
        fields.entries().forEach((key, below) -> gather(path.isEmpty() ? key : path + "." + key, below));
    }

    private static String text(Fields fields, String key) {
        return fields.entries().get(key) instanceof Leaf leaf ? leaf.text() : "";
    }

    private static String words(Node node) {
        if (node instanceof Leaf leaf) return leaf.text();
        var steps = ((Fields) node).entries().entrySet().stream();
        return steps.map(step -> words(step.getValue()) + " from " + step.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
