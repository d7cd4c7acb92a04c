package overbuild.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a scenario file that knows where it stands: map, list or single value. */
sealed interface Node {
    /** Where it was written; for a value in a map the place of its key. */
    Origin origin();

    /** What it is, in words for messages. */
    String words();

    /** Whether nothing stands there. */
    default boolean isNull() {
        return this instanceof Leaf leaf && leaf.kind() == Kind.NULL;
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
        static Leaf text(String text, Origin origin) {
            return new Leaf(Kind.TEXT, text, origin);
        }

        @Override
        public String words() {
            if (kind == Kind.NULL) return "empty";
            return kind == Kind.TEXT ? "'" + shortened() + "'" : shortened();
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
    }

    /** A map in the order of the file. */
    record Fields(Map<String, Node> entries, Origin origin) implements Node {
        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        static Fields empty(Origin origin) {
            return new Fields(Map.of(), origin);
        }

        boolean has(String key) {
            return entries.containsKey(key) && !entries.get(key).isNull();
        }

        Fields with(String key, Node value) {
            var copy = new LinkedHashMap<>(entries);
            copy.put(key, value);
            return new Fields(copy, origin);
        }

        Fields without(String key) {
            var copy = new LinkedHashMap<>(entries);
            copy.remove(key);
            return new Fields(copy, origin);
        }

        @Override
        public String words() {
            return "a map";
        }
    }
}
