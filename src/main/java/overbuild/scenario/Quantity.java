package overbuild.scenario;

import java.util.List;
import java.util.Set;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Leaf;

/**
 * A value with what is said about it.
 *
 * @param value the bare value
 * @param scale what numbers in it are multiplied by
 * @param source id of the source, or null
 * @param note a remark, or null
 */
record Quantity(Node value, double scale, String source, String note) {
    static final List<String> KEYS = List.of("value", "unit", "source", "note");

    static Quantity bare(Node value) {
        return new Quantity(value, 1, null, null);
    }

    /** The same said about another value. */
    Quantity of(Node other) {
        return new Quantity(other, scale, source, note);
    }

    /** Whether a map is nothing but a value with what is said about it. */
    static boolean is(Fields fields) {
        return fields.entries().containsKey("value")
                && Set.copyOf(KEYS).containsAll(fields.entries().keySet());
    }

    /** Puts another value in, which keeps the unit but has no source any more. */
    static Fields replaced(Fields quantity, Node value) {
        return quantity.without("source").without("note").with("value", value);
    }

    static String text(Fields fields, String key) {
        return fields.entries().get(key) instanceof Leaf leaf && !leaf.isNull() ? leaf.text() : null;
    }
}
