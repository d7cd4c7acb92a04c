package overbuild;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.model.DemandCurve;
import overbuild.model.Param;
import overbuild.model.Path;
import overbuild.scenario.DemandSide;
import overbuild.scenario.Fear;
import overbuild.scenario.Scenario;

/** Scenarios told in other units: every number is converted by the unit that its parameter declares. */
public record Scaled(double money, double service, double structure) {
    private static final List<String> NAMES = List.of("money", "service", "structure");

    /** The scenario in the new units. */
    public Scenario of(Scenario scenario) {
        return (Scenario) record(scenario);
    }

    private Object value(Object value, String unit) {
        double factor = factor(unit);
        if (value instanceof Double number) return number * factor;
        if (value instanceof Path path)
            return new Path(
                    path.from(), path.steps().stream().map(x -> x * factor).toList());
        if (value instanceof List<?> list)
            return list.stream().map(x -> value(x, unit)).toList();
        if (value instanceof Map<?, ?> map) {
            var scaled = new LinkedHashMap<Object, Object>();
            map.forEach((key, entry) -> scaled.put(key, value(entry, unit)));
            return scaled;
        }
        if (value instanceof DemandSide users && users.curve() instanceof DemandCurve.Linear) return linear(users);
        if (value instanceof Fear fear && fear.on() != Fear.Standing.capacityShare) return fear;
        if (value instanceof Record record && record.getClass().getPackageName().startsWith("overbuild")) {
            return record(record);
        }
        return value;
    }

    private Object record(Record record) {
        var components = record.getClass().getRecordComponents();
        var values = new Object[components.length];
        try {
            for (int k = 0; k < values.length; k++) {
                var param = components[k].getAnnotation(Param.class);
                var accessor = components[k].getAccessor();
                accessor.setAccessible(true);
                values[k] = value(accessor.invoke(record), param == null ? "-" : param.unit());
            }
            return constructor(record.getClass(), components).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(record.getClass().getName(), failure);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components)
            throws NoSuchMethodException {
        return type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    /** The shifter of linear demand is its intercept, a price. */
    private DemandSide linear(DemandSide users) {
        var prices = new Scaled(1, money / service, 1);
        var shifter = prices.value(users.shifter(), "-");
        return new DemandSide(
                (overbuild.demand.Demand) shifter,
                (DemandCurve) value(users.curve(), "-"),
                (overbuild.scenario.Lag) value(users.lag(), "-"),
                users.markets(),
                users.marketSpread());
    }

    private double factor(String unit) {
        var parts = unit.split("/", 2);
        double factor = power(parts[0]);
        if (parts.length == 1) return factor;
        return unit.equals("money/(service/year)") ? money / service : factor / power(parts[1]);
    }

    private double power(String product) {
        double power = 1;
        for (var word : product.split("[()*]", -1)) {
            if (word.equals("service2")) power *= service * service;
            else if (NAMES.contains(word))
                power *= List.of(money, service, structure).get(NAMES.indexOf(word));
        }
        return power;
    }
}
