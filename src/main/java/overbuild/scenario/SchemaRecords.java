package overbuild.scenario;

import java.util.Optional;
import java.util.function.Supplier;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Leaf;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of records and plug-in families, each defined twice: whole, and partial with nothing required. */
final class SchemaRecords {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode definitions = NODES.objectNode();

    ObjectNode definitions() {
        return definitions;
    }

    /** A reference to the schema of a record or family. */
    ObjectNode reference(Class<?> type, boolean partial) {
        return define(type, partial, () -> type.isRecord() ? fields(type, partial) : family(type, partial));
    }

    private ObjectNode define(Class<?> type, boolean partial, Supplier<ObjectNode> schema) {
        var home = type.getPackageName().replaceFirst(".*\\.", "");
        var name = home + "." + type.getSimpleName() + (partial ? ".part" : "");
        if (!definitions.has(name)) {
            definitions.putObject(name);
            definitions.set(name, schema.get());
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** The schema of a map whose keys are the components of a record. */
    ObjectNode fields(Class<?> type, boolean partial) {
        var schema = NODES.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var component : Component.of(type)) {
            properties.set(component.name(), property(component, partial));
            if (component.required() && !partial) required.add(component.name());
            if (component.isWindow())
                properties.set(Component.BOTH_ENDS, SchemaLeaves.bare(Shape.QUARTER, null, component.param()));
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode property(Component component, boolean partial) {
        var property = NODES.objectNode().put("description", SchemaLeaves.description(component.param()));
        var standard = component.param().standard();
        if (!component.required() && !standard.equals("null")) property.set("default", SchemaLeaves.tree(standard));
        var forms = property.putArray("anyOf");
        SchemaLeaves.addTo(forms, value(new Slot("", component.type(), component.param()), partial));
        if (!partial) standardMember(component).ifPresent(member -> forms.add(member(member, true)));
        if (partial || !component.required()) forms.addObject().put("type", "null");
        return property;
    }

    private ObjectNode value(Slot slot, boolean partial) {
        return switch (slot.shape()) {
            case RECORD, FAMILY -> reference(slot.raw(), partial);
            case MAP -> map(value(slot.entry("", Shape.content(slot.type())), partial));
            case LIST -> list(slot);
            default -> SchemaLeaves.schema(slot);
        };
    }

    private static ObjectNode map(ObjectNode content) {
        var map = NODES.objectNode().put("type", "object");
        var forms = map.putObject("additionalProperties").putArray("anyOf");
        forms.add(content).addObject().put("type", "null");
        return map;
    }

    /** Lists replace, so that what they hold is whole even in a partial file. */
    private ObjectNode list(Slot slot) {
        if (Shape.of(Shape.content(slot.type())).single()) return SchemaLeaves.list(slot);
        var list = NODES.objectNode().put("type", "array");
        list.set("items", value(slot.item(0), false));
        return list;
    }

    private ObjectNode family(Class<?> family, boolean partial) {
        var schema = NODES.objectNode();
        var names = NODES.arrayNode();
        var forms = schema.putArray(partial ? "anyOf" : "oneOf");
        for (var member : Plugins.members(family)) {
            if (Component.of(member).stream().noneMatch(Component::required)) names.add(member.getSimpleName());
            forms.add(member(member, partial));
        }
        if (!names.isEmpty()) forms.addObject().set("enum", names);
        return schema;
    }

    private ObjectNode member(Class<? extends Record> member, boolean partial) {
        return define(member, partial, () -> {
            var schema = fields(member, partial);
            ((ObjectNode) schema.get("properties")).putObject("type").put("const", member.getSimpleName());
            if (!partial) schema.withArray("required").add("type");
            return schema;
        });
    }

    /** The plug-in that a map without type means. */
    private static Optional<Class<? extends Record>> standardMember(Component component) {
        if (component.required() || Shape.of(component.type()) != Shape.FAMILY) return Optional.empty();
        var standard = component.standard() instanceof Leaf leaf ? Merge.typed(leaf) : component.standard();
        return standard instanceof Fields fields
                ? Plugins.member(Shape.raw(component.type()), Quantity.text(fields, "type"))
                : Optional.empty();
    }
}
