package overbuild.scenario;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;
import overbuild.scenario.Node.Leaf;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes records as a tree that reads back as equal records; absent optional values are left out. */
public final class ScenarioWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Writes doubles by its own algorithm, since that of the JDK changed between versions. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .build();

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,40}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private static final Map<Class<?>, List<RecordComponent>> PARTS = new ConcurrentHashMap<>();

    private ScenarioWriter() {}

    private static List<RecordComponent> parts(Class<?> type) {
        var parts = List.of(type.getRecordComponents());
        parts.forEach(part -> part.getAccessor().setAccessible(true));
        return parts;
    }

    /** A record as a tree, its components in order. */
    public static ObjectNode tree(Record record) {
        var tree = NODES.objectNode();
        for (var component : PARTS.computeIfAbsent(record.getClass(), ScenarioWriter::parts)) {
            var value = value(component, record);
            if (value != null) tree.set(component.getName(), node(value, component.getGenericType()));
        }
        return tree;
    }

    /** Something written as a tree. */
    static JsonNode written(Node node) {
        if (node instanceof Items list) {
            var items = NODES.arrayNode();
            list.items().forEach(item -> items.add(written(item)));
            return items;
        }
        if (node instanceof Fields map) {
            var entries = NODES.objectNode();
            map.entries().forEach((key, entry) -> entries.set(key, written(entry)));
            return entries;
        }
        return leaf((Leaf) node);
    }

    private static JsonNode leaf(Leaf leaf) {
        return switch (leaf.kind()) {
            case NULL -> NODES.nullNode();
            case FLAG -> NODES.booleanNode(Boolean.parseBoolean(leaf.text()));
            case NUMBER -> number(leaf.text());
            case TEXT -> NODES.stringNode(leaf.text());
        };
    }

    /** A number in the form that it has when it is read back; as it was written where it is none that a scenario takes. */
    private static JsonNode number(String text) {
        var digits = text.replace("_", "");
        if (WHOLE.matcher(digits).matches()) return NODES.numberNode(new BigInteger(digits));
        if (!DECIMAL.matcher(digits).matches()) return NODES.stringNode(text);
        double value = Double.parseDouble(digits);
        return Double.isFinite(value) ? NODES.numberNode(value) : NODES.stringNode(text);
    }

    /** A tree as compact text. */
    public static String json(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** A tree as text for people and programs. */
    public static String pretty(JsonNode tree) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }

    /** Reads a tree. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    private static JsonNode node(Object value, Type declared) {
        if (value instanceof Path path) return dated(path);
        if (value instanceof Node node) return written(node);
        if (value instanceof Quarter || value instanceof String || value instanceof Enum<?>) {
            return NODES.stringNode(value.toString());
        }
        if (value instanceof Record record) return Shape.of(declared) == Shape.FAMILY ? plugin(record) : tree(record);
        if (value instanceof List<?> list) {
            var items = NODES.arrayNode();
            list.forEach(item -> items.add(node(item, Shape.content(declared))));
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            var entries = NODES.objectNode();
            map.forEach((key, entry) -> entries.set((String) key, node(entry, Shape.content(declared))));
            return entries;
        }
        return MAPPER.valueToTree(value);
    }

    /** A plug-in as a tree: its type and its components in order. */
    public static ObjectNode plugin(Record record) {
        var tree = NODES.objectNode();
        tree.put("type", record.getClass().getSimpleName());
        tree.setAll(tree(record));
        return tree;
    }

    private static JsonNode dated(Path path) {
        if (path.equals(Path.of(path.steps().get(0))))
            return NODES.numberNode(path.steps().get(0));
        var tree = NODES.objectNode();
        for (int k = 0; k < path.steps().size(); k++) {
            tree.put(path.from().get(k).toString(), path.steps().get(k));
        }
        return tree;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(component.getName(), failure);
        }
    }
}
