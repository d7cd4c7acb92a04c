package overbuild;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import overbuild.scenario.FirmSpec;
import overbuild.scenario.Scenario;
import overbuild.strategy.Strategy;

/** Scenarios with something changed. */
public final class Altered {
    private Altered() {}

    /** The scenario with other strategies. */
    public static Scenario strategies(Scenario scenario, Function<FirmSpec, Strategy> other) {
        var firms = new LinkedHashMap<String, FirmSpec>();
        scenario.firms().forEach((name, firm) -> firms.put(name, with(firm, "strategy", other.apply(firm))));
        return firms(scenario, firms);
    }

    /** The scenario with another strategy of one firm. */
    public static Scenario strategy(Scenario scenario, String firm, Strategy other) {
        var firms = new LinkedHashMap<>(scenario.firms());
        firms.computeIfPresent(firm, (name, spec) -> with(spec, "strategy", other));
        return firms(scenario, firms);
    }

    /** The scenario with its firms in the opposite order. */
    public static Scenario mirrored(Scenario scenario) {
        var names = new ArrayList<>(scenario.firms().keySet());
        Collections.reverse(names);
        var firms = new LinkedHashMap<String, FirmSpec>();
        for (var name : names) firms.put(name, scenario.firms().get(name));
        return firms(scenario, firms);
    }

    /** The scenario with other firms. */
    public static Scenario firms(Scenario scenario, Map<String, FirmSpec> firms) {
        return with(scenario, "firms", firms);
    }

    /** The value of one component of a record. */
    public static Object value(Record record, String component) {
        try {
            return record.getClass().getMethod(component).invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(component, failure);
        }
    }

    /** A record with another value in one component. */
    public static <R extends Record> R with(R record, String component, Object value) {
        var components = record.getClass().getRecordComponents();
        try {
            var values = new Object[components.length];
            for (int k = 0; k < values.length; k++) {
                boolean changed = components[k].getName().equals(component);
                values[k] = changed ? value : components[k].getAccessor().invoke(record);
            }
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            var same = (Class<R>) record.getClass();
            return same.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(component, failure);
        }
    }
}
