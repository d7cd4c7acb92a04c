package overbuild.sweep;

import java.util.List;
import java.util.stream.Stream;
import overbuild.metric.MarketMetric;
import overbuild.metric.Measure;
import overbuild.metric.Outcome;
import overbuild.model.Distribution;
import overbuild.scenario.SchemaWriter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema (2020-12) of sweep files, so that editors complete and check them. */
public final class SweepSchema {
    private static final String DEFINED = "#/$defs/";
    private static final String FAMILY = "model." + Distribution.class.getSimpleName();
    private final ObjectNode root = SchemaWriter.schema(
            "Overbuild sweep",
            SweepFile.class,
            AxisReader.ListForm.class,
            AxisReader.RangeForm.class,
            Distribution.class);

    private SweepSchema() {}

    /** The schema of sweep files. */
    public static ObjectNode schema() {
        return new SweepSchema().made();
    }

    private ObjectNode made() {
        distributionsTakeAPath();
        var axes = (ObjectNode) root.at("/properties/axes/anyOf/0");
        axes.set("additionalProperties", axis());
        names("/properties/outcomes/anyOf/0/items", Stream.concat(Stream.of("all"), keys(Outcome.values())));
        names("/properties/series/anyOf/0/items", keys(MarketMetric.values()));
        return root;
    }

    private static ObjectNode axis() {
        var axis = JsonNodeFactory.instance.objectNode();
        var forms = axis.putArray("anyOf");
        forms.addObject().put("type", "array").put("minItems", 1).put("description", "The values");
        forms.addObject().putArray("type").add("number").add("string").add("boolean");
        for (var form : List.of("sweep.ListForm", "sweep.RangeForm", FAMILY)) {
            forms.addObject().put("$ref", DEFINED + form);
        }
        return axis;
    }

    /** As an axis, a distribution may say what is set by it. */
    private void distributionsTakeAPath() {
        for (var member : root.at("/$defs/" + FAMILY + "/oneOf")) {
            var name = member.path("$ref").asString("").replace(DEFINED, "");
            if (root.at("/$defs/" + name + "/properties") instanceof ObjectNode properties) {
                properties.set("path", root.at("/$defs/sweep.ListForm/properties/path"));
            }
        }
    }

    private static Stream<String> keys(Measure[] measures) {
        return Stream.of(measures).map(Measure::key);
    }

    private void names(String place, Stream<String> names) {
        var items = (ObjectNode) root.at(place);
        items.removeAll();
        var known = items.putArray("enum");
        names.forEach(known::add);
    }
}
