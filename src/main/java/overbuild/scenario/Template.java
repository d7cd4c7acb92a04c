package overbuild.scenario;

import overbuild.scenario.Node.Fields;
import tools.jackson.databind.JsonNode;

/**
 * A scenario as it was written, its bases and patches laid together, of which variants are made without reading files again.
 *
 * @param tree all of it
 * @param made what its variants share
 */
public record Template(Fields tree, Made made) {
    Template(Fields tree) {
        this(tree, Made.keeping());
    }

    /**
     * Reads what {@link #json()} wrote.
     *
     * @throws ScenarioException when it is something else
     */
    public static Template of(JsonNode json) {
        var origin = new Origin(Origin.Kind.FILE, "stored scenario", 0, 0);
        if (Yaml.parse(ScenarioWriter.json(json), origin) instanceof Fields tree) return new Template(tree);
        throw new ScenarioException(new Problem(origin, "", "must be a map of keys and values"));
    }

    /** It as a tree for files. */
    public JsonNode json() {
        return ScenarioWriter.written(tree);
    }
}
