package overbuild.scenario;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;
import overbuild.scenario.Node.Leaf;

/** Makes records from a tree by the names of their components; whatever is wrong goes to the findings. */
final class Binder {
    private final Findings findings;
    private final Leaves leaves;
    private final Records records;
    private final Made made;

    Binder(Findings findings, UnitNames units, Sources sources) {
        this(findings, units, sources, Made.NOTHING);
    }

    /** A binder that takes over what was made of the same nodes before. */
    Binder(Findings findings, UnitNames units, Sources sources, Made made) {
        this.findings = findings;
        this.made = made;
        this.leaves = new Leaves(findings, units, sources);
        this.records = new Records(findings, this);
    }

    /** A place for a value without range. */
    Slot slot(String path, Type type) {
        return new Slot(path, type, Component.PLAIN);
    }

    /** Makes the value of a place; null, with a finding, when that fails. */
    Object bind(Slot slot, Node node) {
        var known = made.of(slot, node);
        if (known != null) {
            findings.rows(known.rows());
            return known.value();
        }
        int reports = findings.reports();
        int rows = findings.count();
        var value = fresh(slot, node);
        if (findings.reports() == reports) made.keep(slot, node, value, findings.since(rows));
        return value;
    }

    private Object fresh(Slot slot, Node node) {
        return switch (slot.shape()) {
            case RECORD -> record(slot, node);
            case FAMILY -> plugin(slot, node);
            case MAP -> map(slot, node);
            case LIST -> list(slot, node);
            case WRITTEN -> written(slot, node);
            default -> leaves.bind(slot, node);
        };
    }

    /** Notes that an optional value is absent. */
    Object absent(Slot slot, Node standard) {
        findings.row(slot, "-", Quantity.bare(standard));
        return null;
    }

    private Object record(Slot slot, Node node) {
        if (node instanceof Fields fields) return records.make(slot, slot.raw().asSubclass(Record.class), fields);
        return wrong(slot, "a map", node);
    }

    private Object plugin(Slot slot, Node node) {
        var written = node instanceof Leaf leaf ? Merge.typed(leaf) : node;
        if (!(written instanceof Fields given)) return wrong(slot, "a map with a type", node);
        var fields = given.has("type") || slot.param().standard().isEmpty() ? given : onStandard(slot, given);
        if (fields.entries().get("type") instanceof Leaf type && !type.isNull()) return plugin(slot, fields, type);
        var near = Nearest.to("type", fields.entries().keySet()).filter(key -> !key.equals("type"));
        var maybe = near.map(key -> " Maybe '" + key + "' means it?").orElse("");
        findings.report(node, slot.under("type"), "is missing." + maybe + " Known: " + known(slot) + ".");
        return null;
    }

    private Object plugin(Slot slot, Fields fields, Leaf type) {
        var member = Plugins.member(slot.raw(), type.text());
        if (member.isPresent()) {
            findings.row(slot.entry("type", String.class), member.get().getSimpleName(), Quantity.bare(type));
            return records.make(slot, member.get(), fields.without("type"));
        }
        var hint = Nearest.to(type.text(), Plugins.names(slot.raw())).map(near -> " Maybe '" + near + "'?");
        var family = slot.raw().getSimpleName();
        var message = "must name %s %s, but %s is none.%s Known: %s."
                .formatted(
                        "AEIOU".indexOf(family.charAt(0)) < 0 ? "a" : "an",
                        family,
                        type.words(),
                        hint.orElse(""),
                        known(slot));
        findings.report(type, slot.path(), message);
        return null;
    }

    private static Fields onStandard(Slot slot, Fields given) {
        var standard = Component.standard(slot.param());
        var typed = standard instanceof Leaf leaf ? Merge.typed(leaf) : standard;
        return typed instanceof Fields fields ? Merge.over(fields, given) : given;
    }

    private static String known(Slot slot) {
        return String.join(", ", Plugins.names(slot.raw()));
    }

    private Node written(Slot slot, Node node) {
        findings.row(slot, node.flow(), Quantity.bare(node));
        return node;
    }

    private Object map(Slot slot, Node node) {
        if (!(node instanceof Fields fields)) return wrong(slot, "a map by name", node);
        var content = Shape.content(slot.type());
        Map<String, Object> map = new LinkedHashMap<>();
        fields.entries().forEach((key, value) -> {
            boolean empty = value.isNull() && Shape.of(content) == Shape.RECORD;
            map.put(key, bind(slot.entry(key, content), empty ? Fields.empty(value.origin()) : value));
        });
        return map;
    }

    private Object list(Slot slot, Node node) {
        boolean plain = Shape.of(Shape.content(slot.type())).single();
        var quantity = plain ? leaves.open(slot, Quantity.bare(node)) : Quantity.bare(node);
        if (!(quantity.value() instanceof Items items)) return wrong(slot, "a list", quantity.value());
        List<Object> list = new ArrayList<>();
        for (int k = 0; k < items.items().size(); k++) {
            var item = items.items().get(k);
            list.add(plain ? leaves.value(slot.item(k), quantity.of(item)) : bind(slot.item(k), item));
        }
        if (plain || list.isEmpty()) findings.row(slot, Leaves.show(list), quantity);
        return list;
    }

    private Object wrong(Slot slot, String expected, Node node) {
        findings.report(node, slot.path(), "must be " + expected + ", but was " + node.words());
        return null;
    }
}
