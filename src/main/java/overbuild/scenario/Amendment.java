package overbuild.scenario;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.intervention.ParameterChange;
import overbuild.model.Check;
import overbuild.model.Path;

/** A scenario with another value of a parameter from a quarter on, made from its records, not from its file. */
final class Amendment {
    private static final String EACH = "*";

    private final ParameterChange change;
    private final List<String> steps;

    private Amendment(ParameterChange change) {
        this.change = change;
        steps = List.of(change.path().split("\\.", -1));
    }

    /**
     * The scenario with the change.
     *
     * @throws IllegalArgumentException when there is no such parameter, or it must not have this value; the message begins with
     *     the path
     */
    static Scenario of(Scenario scenario, ParameterChange change) {
        return (Scenario) new Amendment(change).in(scenario, 0);
    }

    private Object in(Record whole, int depth) {
        var components = Component.of(whole.getClass());
        var values = new ArrayList<>();
        boolean found = false;
        for (var component : components) {
            var old = component.in(whole);
            boolean meant = component.name().equals(steps.get(depth));
            found |= meant;
            values.add(meant ? replaced(component, old, depth + 1) : old);
        }
        var names = components.stream().map(Component::name).toList();
        Check.that(found, "%s is no parameter. %s", to(depth + 1), Nearest.hint(steps.get(depth), names));
        return made(whole, values, depth);
    }

    private Object replaced(Component component, Object old, int depth) {
        if (depth == steps.size()) return number(component, old);
        Check.that(old != null, "%s is absent here, so that it has no parts to change", to(depth));
        if (old instanceof Map<?, ?> entries) return entries(entries, depth);
        Check.that(old instanceof Record, "%s has no parts to change", to(depth));
        return in((Record) old, depth);
    }

    private Object entries(Map<?, ?> old, int depth) {
        var entries = new LinkedHashMap<String, Object>();
        var step = steps.get(depth);
        boolean parts = depth + 1 < steps.size() && old.values().stream().allMatch(Record.class::isInstance);
        Check.that(parts, "%s is no number", change.path());
        boolean known = step.equals(EACH) || old.containsKey(step);
        var names = old.keySet().stream().map(String.class::cast).toList();
        Check.that(known, "%s is not there. %s", to(depth + 1), Nearest.hint(step, names));
        old.forEach((name, entry) -> {
            boolean meant = step.equals(EACH) || step.equals(name);
            entries.put((String) name, meant ? in((Record) entry, depth + 1) : entry);
        });
        return entries;
    }

    private Object number(Component component, Object old) {
        double value = change.value();
        return switch (Shape.of(component.type())) {
            case NUMBER -> (Object) value;
            case DATED -> ((Path) old).then(change.from(), value);
            case WHOLE -> {
                Check.that(value == Math.rint(value), "%s must be a whole number, but was %s", change.path(), value);
                yield (int) value;
            }
            default -> throw new IllegalArgumentException(change.path() + " is no number");
        };
    }

    private Object made(Record whole, List<Object> values, int depth) {
        try {
            return Component.constructor(whole.getClass()).newInstance(values.toArray());
        } catch (InvocationTargetException failure) {
            if (!(failure.getCause() instanceof IllegalArgumentException refusal))
                throw new IllegalStateException(failure);
            throw new IllegalArgumentException(
                    depth == 0 ? refusal.getMessage() : to(depth) + "." + refusal.getMessage(), refusal);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String to(int depth) {
        return String.join(".", steps.subList(0, depth));
    }
}
