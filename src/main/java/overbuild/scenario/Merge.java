package overbuild.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Leaf;

/**
 * Lays one tree over another: maps merge key by key; lists, values, dated paths and plug-ins of another type replace.
 *
 * <p>An empty value over a map removes it.
 */
final class Merge {
    private static final Pattern DATE = Pattern.compile("\\d{4}-Q[1-4]");

    static final String EVERY_FIRM = "everyFirm";

    private Merge() {}

    /** The upper tree laid over the lower one. */
    static Fields over(Fields lower, Fields upper) {
        var merged = new LinkedHashMap<>(lower.entries());
        upper.entries().forEach((key, value) -> {
            var below = merged.get(key);
            if (value.isNull() && below instanceof Fields) merged.remove(key);
            else merged.put(key, below == null ? value : over(below, value));
        });
        return new Fields(merged, upper.origin());
    }

    /** Every firm laid over what all firms share. */
    static Fields everyFirm(Fields root, Findings findings) {
        var shared = root.entries().get(EVERY_FIRM);
        var rest = root.without(EVERY_FIRM);
        if (shared == null || shared.isNull()) return rest;
        if (!(shared instanceof Fields)) {
            findings.report(shared, EVERY_FIRM, "must be a map, but was " + shared.words());
            return rest;
        }
        return laid(shared, laid(shared, rest, "firms", List.of()), "population", List.of("firm"));
    }

    /** What firms share laid under each entry of a map, at a place inside it. */
    private static Fields laid(Node shared, Fields root, String key, List<String> inside) {
        if (!(root.entries().get(key) instanceof Fields map)) return root;
        var complete = new LinkedHashMap<String, Node>();
        map.entries().forEach((name, entry) -> complete.put(name, laid(shared, entry, inside)));
        return root.with(key, new Fields(complete, map.origin()));
    }

    private static Node laid(Node shared, Node entry, List<String> inside) {
        if (inside.isEmpty()) return over(shared, entry == null ? shared : filled(entry));
        if (!(entry instanceof Fields fields)) return entry;
        var first = inside.get(0);
        var below = laid(shared, fields.entries().get(first), inside.subList(1, inside.size()));
        return fields.with(first, below);
    }

    private static Node over(Node lower, Node upper) {
        if (!(upper instanceof Fields above)) return upper;
        var below = lower instanceof Leaf leaf && !above.has("type") ? typed(leaf) : lower;
        if (!(below instanceof Fields fields) || replaces(fields, above)) return upper;
        return over(fields, above);
    }

    private static boolean replaces(Fields lower, Fields upper) {
        boolean value = isValue(lower) || (isValue(upper) && !lower.has("type"));
        return value || differ(lower, upper);
    }

    /** A plug-in without parameters, written out as a map. */
    static Node typed(Leaf leaf) {
        if (leaf.kind() != Node.Kind.TEXT) return leaf;
        return Fields.empty(leaf.origin()).with("type", leaf);
    }

    private static Node filled(Node firm) {
        return firm.isNull() ? Fields.empty(firm.origin()) : firm;
    }

    private static boolean isValue(Fields fields) {
        boolean dated = !fields.entries().isEmpty()
                && fields.entries().keySet().stream()
                        .allMatch(key -> DATE.matcher(key).matches());
        return dated || Quantity.is(fields);
    }

    private static boolean differ(Fields lower, Fields upper) {
        if (!(upper.entries().get("type") instanceof Leaf type)) return false;
        return !(lower.entries().get("type") instanceof Leaf other)
                || !other.text().toLowerCase(Locale.ROOT).equals(type.text().toLowerCase(Locale.ROOT));
    }
}
