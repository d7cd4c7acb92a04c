package overbuild.scenario;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema (2020-12) of scenario files and of others, so that editors complete and check them.
 *
 * <p>What a file with a base may leave out, it may leave out anywhere; without one the whole scenario must be there.
 */
public final class SchemaWriter {
    private final SchemaRecords records = new SchemaRecords();

    private SchemaWriter() {}

    /** The schema of scenario files. */
    public static ObjectNode schema() {
        return new SchemaWriter().root();
    }

    /**
     * The schema of other files, those that {@link Forms} reads.
     *
     * @param form what such a file holds
     * @param others what is defined as well, to be referred to
     */
    public static ObjectNode schema(String title, Class<? extends Record> form, Class<?>... others) {
        var writer = new SchemaWriter();
        var root = titled(title);
        root.setAll(writer.records.fields(form, false));
        for (var other : others) writer.records.reference(other, false);
        root.set("$defs", writer.records.definitions());
        return root;
    }

    private static ObjectNode titled(String title) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title);
    }

    private ObjectNode root() {
        var root = titled("Overbuild scenario");
        root.setAll(records.fields(Scenario.class, true));
        var properties = (ObjectNode) root.get("properties");
        properties.putObject(Bases.KEY).put("type", "string").put("description", "Scenario that this one changes");
        var shared = records.reference(FirmSpec.class, true);
        properties.set(Merge.EVERY_FIRM, shared.put("description", "What all firms share; a firm's own keys win"));
        var conditions = root.putArray("allOf");
        conditions.add(unless(List.of(Bases.KEY), whole()));
        conditions.add(unless(List.of(Bases.KEY, Merge.EVERY_FIRM), firms()));
        root.set("$defs", records.definitions());
        return root;
    }

    private static ObjectNode unless(List<String> keys, ObjectNode schema) {
        var condition = JsonNodeFactory.instance.objectNode();
        var any = condition.putObject("if").putArray("anyOf");
        keys.forEach(key -> any.addObject().putArray("required").add(key));
        condition.set("else", schema);
        return condition;
    }

    /** What a file without base must have; its name may be absent, and its firms are looked at apart. */
    private ObjectNode whole() {
        var whole = records.fields(Scenario.class, false);
        whole.remove("additionalProperties");
        ((ObjectNode) whole.get("properties")).remove(List.of("firms", "population", "name"));
        var required = whole.putArray("required");
        Component.of(Scenario.class).stream()
                .filter(component -> component.required() && !component.name().equals("name"))
                .forEach(component -> required.add(component.name()));
        var players = whole.putArray("anyOf");
        for (var key : List.of("firms", "population")) {
            var some = players.addObject();
            some.putArray("required").add(key);
            some.putObject("properties").putObject(key).put("minProperties", 1);
        }
        return whole;
    }

    private ObjectNode firms() {
        var schema = JsonNodeFactory.instance.objectNode();
        var properties = schema.putObject("properties");
        properties.putObject("firms").set("additionalProperties", records.reference(FirmSpec.class, false));
        properties.putObject("population").set("additionalProperties", records.reference(Population.class, false));
        return schema;
    }
}
