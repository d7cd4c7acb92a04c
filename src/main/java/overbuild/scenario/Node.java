package overbuild.scenario;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;

/** A piece of a scenario file that knows where it stands: map, list or single value. */
public sealed interface Node {
    /** Where it was written; for a value in a map the place of its key. */
    Origin origin();

    /** What it is, in words for messages. */
    String words();

    /** It in YAML on one line, as a patch takes it. */
    String flow();

    /** Whether nothing stands there. */
    default boolean isNull() {
        return this instanceof Leaf leaf && leaf.kind() == Kind.NULL;
    }

    private static String quoted(String text) {
        return ScenarioWriter.json(JsonNodeFactory.instance.stringNode(text));
    }

    /** How a single value was written. */
    enum Kind {
        /** Nothing, or {@code null}. */
        NULL,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A number. */
        NUMBER,
        /** Anything else. */
        TEXT
    }

    /** A single value. */
    record Leaf(Kind kind, String text, Origin origin) implements Node {
        private static final Pattern PLAIN =
                Pattern.compile("(?!(?i:null|true|false|yes|no|on|off|y|n)$)[A-Za-z][\\w-]*");

        static Leaf text(String text, Origin origin) {
            return new Leaf(Kind.TEXT, text, origin);
        }

        @Override
        public String words() {
            if (kind == Kind.NULL) return "empty";
            return kind == Kind.TEXT ? "'" + shortened() + "'" : shortened();
        }

        @Override
        public String flow() {
            if (kind == Kind.NULL) return "null";
            return kind == Kind.TEXT && !PLAIN.matcher(text).matches() ? quoted(text) : text;
        }

        private String shortened() {
            return text.length() <= 60 ? text : text.substring(0, 57) + "...";
        }
    }

    /** A list. */
    record Items(List<Node> items, Origin origin) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String words() {
            return "a list";
        }

        @Override
        public String flow() {
            return items.stream().map(Node::flow).collect(joining(", ", "[", "]"));
        }
    }

    /** A map in the order of the file. */
    record Fields(Map<String, Node> entries, Origin origin) implements Node {
        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        static Fields empty(Origin origin) {
            return new Fields(Map.of(), origin);
        }

        /** Whether something stands under a key. */
        public boolean has(String key) {
            return entries.containsKey(key) && !entries.get(key).isNull();
        }

        Fields with(String key, Node value) {
            var copy = new LinkedHashMap<>(entries);
            copy.put(key, value);
            return new Fields(copy, origin);
        }

        /** The map without a key. */
        public Fields without(String key) {
            var copy = new LinkedHashMap<>(entries);
            copy.remove(key);
            return new Fields(copy, origin);
        }

        @Override
        public String words() {
            return "a map";
        }

        @Override
        public String flow() {
            return entries.entrySet().stream()
                    .map(entry ->
                            quoted(entry.getKey()) + ": " + entry.getValue().flow())
                    .collect(joining(", ", "{", "}"));
        }
    }
}
