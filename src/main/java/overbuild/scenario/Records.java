package overbuild.scenario;

import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;

/** Makes one record from a map: its keys are the record's components. */
final class Records {
    private final Findings findings;
    private final Binder binder;
    private final Keys keys;

    Records(Findings findings, Binder binder) {
        this.findings = findings;
        this.binder = binder;
        this.keys = new Keys(findings);
    }

    /** Makes a record; null, with findings, when that fails. */
    Object make(Slot slot, Class<? extends Record> type, Fields written) {
        int before = findings.reports();
        var components = Component.of(type);
        var fields = window(slot, components, written);
        var meant = keys.unknown(slot, components, fields);
        var values = components.stream()
                .map(component -> value(slot, component, fields, meant))
                .toArray();
        return findings.reports() > before ? null : construct(slot, type, fields, values);
    }

    private Object value(Slot slot, Component component, Fields fields, Set<String> meant) {
        var place = slot.child(component);
        if (fields.has(component.name())) {
            return binder.bind(place, fields.entries().get(component.name()));
        }
        if (component.required()) {
            if (!meant.contains(component.name()) && !meant.contains(Bases.KEY)) {
                findings.report(
                        fields, place.path(), "is missing: " + component.param().meaning());
            }
            return null;
        }
        var standard = component.standard();
        return standard.isNull() ? binder.absent(place, standard) : binder.bind(place, standard);
    }

    /** A window may be written as {@code at: 2002-Q4}, or as a single quarter. */
    private Fields window(Slot slot, List<Component> components, Fields fields) {
        return components.stream()
                .filter(Component::isWindow)
                .findFirst()
                .map(component -> window(slot, component.name(), fields))
                .orElse(fields);
    }

    private Fields window(Slot slot, String name, Fields fields) {
        if (fields.has(Component.BOTH_ENDS) && fields.has(name)) {
            var at = fields.entries().get(Component.BOTH_ENDS);
            findings.report(at, slot.under(Component.BOTH_ENDS), "and " + name + " must not both be given");
            return fields.without(Component.BOTH_ENDS);
        }
        var key = fields.has(Component.BOTH_ENDS) ? Component.BOTH_ENDS : name;
        var node = fields.entries().get(key);
        if (!(node instanceof Node.Leaf) || node.isNull()) return fields;
        return fields.without(Component.BOTH_ENDS).with(name, new Items(List.of(node, node), node.origin()));
    }

    private Object construct(Slot slot, Class<? extends Record> type, Fields fields, Object[] values) {
        try {
            return Component.constructor(type).newInstance(values);
        } catch (InvocationTargetException failure) {
            if (!(failure.getCause() instanceof IllegalArgumentException refusal)) {
                throw new IllegalStateException(slot.path(), failure.getCause());
            }
            refuse(slot, fields, refusal.getMessage());
            return null;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(slot.path(), failure);
        }
    }

    /** Reports where the message's first words lead: down the keys that it names, as far as they are there. */
    private void refuse(Slot slot, Fields fields, String message) {
        Node node = fields;
        var path = slot.path();
        var rest = message;
        while (node instanceof Fields inner) {
            var key = first(inner, rest);
            if (key == null) break;
            node = inner.entries().get(key);
            path = path.isEmpty() ? key : path + "." + key;
            rest = rest.substring(key.length());
            if (!rest.startsWith(".")) break;
            rest = rest.substring(1);
        }
        var joint = slot.path().isEmpty() ? "" : node == fields ? ": " : ".";
        findings.report(new Problem(node.origin(), path, slot.path() + joint + message), message);
    }

    /** The longest key that a text begins with; null when it begins with none. */
    private static String first(Fields fields, String text) {
        return fields.entries().keySet().stream()
                .filter(key -> text.startsWith(key) && text.length() > key.length())
                .filter(key -> " [.".indexOf(text.charAt(key.length())) >= 0)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }
}
