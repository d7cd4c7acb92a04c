package overbuild.scenario;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;

/** Makes one record from a map: its keys are the record's components. */
final class Records {
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\w+)(?=[ \\[])");

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

    private void refuse(Slot slot, Fields fields, String message) {
        var word = FIRST_WORD.matcher(message);
        if (word.find() && fields.entries().containsKey(word.group(1))) {
            findings.report(
                    fields.entries().get(word.group(1)),
                    slot.under(word.group(1)),
                    message.substring(word.end()).strip());
            return;
        }
        var path = slot.path();
        var problem = new Problem(fields.origin(), path, path.isEmpty() ? message : path + ": " + message);
        findings.report(problem, message);
    }
}
