package overbuild.scenario;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was made of the nodes of a tree, for variants that share most of them: only what a patch has touched is made anew.
 *
 * @param values what was made, by path; null where nothing is kept
 */
record Made(Map<String, Entry> values) {
    static final Made NOTHING = new Made(null);

    /**
     * A value at a place.
     *
     * @param node what it was made of
     * @param type type of the place
     * @param value it
     * @param rows its rows of the explanation
     */
    record Entry(Node node, Type type, Object value, List<Explanation> rows) {}

    /** An empty one that keeps. */
    static Made keeping() {
        return new Made(new ConcurrentHashMap<>());
    }

    /** What was made of this very node at a place; null when nothing was. */
    Entry of(Slot slot, Node node) {
        if (values == null) return null;
        var entry = values.get(slot.path());
        return entry != null && isSame(entry.node(), node) && entry.type().equals(slot.type()) ? entry : null;
    }

    @SuppressWarnings("ReferenceEquality") // nodes are shared where nothing has changed, and large
    private static boolean isSame(Node one, Node other) {
        return one == other;
    }

    /** Keeps the first value at a place. */
    void keep(Slot slot, Node node, Object value, List<Explanation> rows) {
        if (values == null || value == null) return;
        values.putIfAbsent(slot.path(), new Entry(node, slot.type(), value, rows));
    }
}
