package overbuild.scenario;

import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;

/** Makes one record from a map: its keys are the record's components. */
final class Records {
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\w+)(?=[ \\[])");
    private static final String BOTH_ENDS = "at";

    private final Findings findings;
    private final Binder binder;

    Records(Findings findings, Binder binder) {
        this.findings = findings;
        this.binder = binder;
    }

    /** Makes a record; null, with findings, when that fails. */
    Object make(Slot slot, Class<? extends Record> type, Fields written) {
        int before = findings.reports();
        var components = Component.of(type);
        var fields = window(slot, components, written);
        var meant = unknown(slot, components, fields);
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
            if (!meant.contains(component.name())) {
                findings.report(
                        fields, place.path(), "is missing: " + component.param().meaning());
            }
            return null;
        }
        var standard = component.standard();
        return standard.isNull() ? binder.absent(place, standard) : binder.bind(place, standard);
    }

    /** Reports the keys that no component has, and returns the components that they were meant for. */
    private Set<String> unknown(Slot slot, List<Component> components, Fields fields) {
        var names = components.stream().map(Component::name).toList();
        var free = names.stream().filter(name -> !fields.has(name)).toList();
        Set<String> meant = new HashSet<>();
        fields.entries().forEach((key, node) -> {
            if (names.contains(key)) return;
            var near = Nearest.to(key, free).or(() -> Nearest.to(key, names));
            near.ifPresent(meant::add);
            findings.report(
                    node,
                    slot.under(key),
                    "is unknown. " + hint(key, near.map(List::of).orElse(names)));
        });
        return meant;
    }

    private static String hint(String key, List<String> names) {
        return names.isEmpty() ? "There is nothing to set here." : Nearest.hint(key, names);
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
        if (fields.has(BOTH_ENDS) && fields.has(name)) {
            var at = fields.entries().get(BOTH_ENDS);
            findings.report(at, slot.under(BOTH_ENDS), "and " + name + " must not both be given");
            return fields.without(BOTH_ENDS);
        }
        var key = fields.has(BOTH_ENDS) ? BOTH_ENDS : name;
        var node = fields.entries().get(key);
        if (!(node instanceof Node.Leaf) || node.isNull()) return fields;
        return fields.without(BOTH_ENDS).with(name, new Items(List.of(node, node), node.origin()));
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
