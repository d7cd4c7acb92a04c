package overbuild.scenario;

import java.util.Set;
import overbuild.model.Param;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Schemas of single values, bare or with unit, source and note. */
final class SchemaLeaves {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final YAMLMapper YAML = YAMLMapper.shared();
    private static final String QUARTER = "\\d{4}-Q[1-4]";

    private SchemaLeaves() {}

    /** A value in either form. */
    static ObjectNode schema(Slot slot) {
        var bare = bare(slot.shape(), slot.raw(), slot.param());
        return slot.shape() == Shape.TEXT ? bare : either(bare, slot);
    }

    /** A list of single values; of quarters also a single one. */
    static ObjectNode list(Slot slot) {
        var content = Shape.content(slot.type());
        var item = bare(Shape.of(content), Shape.raw(content), slot.param());
        var list = NODES.objectNode().put("type", "array");
        list.set("items", item);
        return Shape.of(content) == Shape.QUARTER ? anyOf(item.deepCopy(), list) : either(list, slot);
    }

    static ObjectNode bare(Shape shape, Class<?> raw, Param param) {
        var schema = NODES.objectNode();
        switch (shape) {
            case NUMBER -> bounds(schema.put("type", "number"), param);
            case WHOLE -> bounds(schema.put("type", "integer"), param);
            case FLAG -> schema.put("type", "boolean");
            case QUARTER -> schema.put("type", "string").put("pattern", "^" + QUARTER + "$");
            case CHOICE -> {
                var names = schema.putArray("enum");
                for (var constant : raw.getEnumConstants()) names.add(constant.toString());
            }
            case DATED -> {
                var number = bare(Shape.NUMBER, raw, param);
                return anyOf(number, dates(either(number, new Slot("", double.class, param))));
            }
            case WRITTEN -> schema.put("description", "A value as it is written after --set");
            default -> schema.putArray("type").add("string").add("number").add("boolean");
        }
        return schema;
    }

    private static ObjectNode dates(ObjectNode step) {
        var dates = NODES.objectNode().put("type", "object").put("minProperties", 1);
        dates.putObject("patternProperties").set("^" + QUARTER + "$", step);
        return dates.put("additionalProperties", false);
    }

    private static ObjectNode either(ObjectNode bare, Slot slot) {
        var quantity = NODES.objectNode().put("type", "object");
        var properties = quantity.putObject("properties");
        properties.set("value", bare.deepCopy());
        properties.set("unit", unit(slot.param().unit()));
        properties.putObject("source").put("type", "string").put("description", "Id of the source in sources.yaml");
        properties.putObject("note").put("type", "string");
        quantity.putArray("required").add("value");
        quantity.put("additionalProperties", false);
        if (!UnitNames.percent(slot.param().unit()).isEmpty()) unbounded(properties.get("value"));
        return anyOf(bare, quantity);
    }

    /** A number in percent is a hundred times larger, so that the bounds of the bare one do not hold for it. */
    private static void unbounded(JsonNode schema) {
        for (var node : schema.findParents("minimum")) ((ObjectNode) node).remove("minimum");
        for (var node : schema.findParents("maximum")) ((ObjectNode) node).remove("maximum");
    }

    /** A scenario may use its own names for money, structures and services, so that such units are only shown. */
    private static ObjectNode unit(String unit) {
        var schema = NODES.objectNode().put("type", "string");
        if (unit.matches(".*(money|structure|service).*")) {
            schema.putArray("examples").add(unit);
            return schema;
        }
        var names = schema.putArray("enum").add(unit);
        UnitNames.percent(unit).stream().sorted().forEach(names::add);
        return schema;
    }

    private static void bounds(ObjectNode schema, Param param) {
        if (Double.isFinite(param.min())) schema.set("minimum", number(param.min()));
        if (Double.isFinite(param.max())) schema.set("maximum", number(param.max()));
    }

    private static JsonNode number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? NODES.numberNode((long) value)
                : NODES.numberNode(value);
    }

    private static ObjectNode anyOf(ObjectNode one, ObjectNode other) {
        var schema = NODES.objectNode();
        var forms = schema.putArray("anyOf");
        addTo(forms, one);
        addTo(forms, other);
        return schema;
    }

    /** Adds a form to others; one that is a choice of forms itself adds each of them. */
    static void addTo(ArrayNode forms, ObjectNode form) {
        if (form.size() == 1 && form.has("anyOf")) forms.addAll((ArrayNode) form.get("anyOf"));
        else forms.add(form);
    }

    static JsonNode tree(String yaml) {
        return YAML.readTree(yaml);
    }

    /** Meaning, unit and symbol in one line. */
    static String description(Param param) {
        var unit = Set.of("text", "-").contains(param.unit()) ? "" : " [" + param.unit() + "]";
        return param.meaning() + unit + (param.symbol().isEmpty() ? "" : ", " + param.symbol());
    }
}
