package overbuild.model;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks that a record's values are possible; each failure names the value and its bound. */
public final class Check {
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private Check() {}

    /**
     * Holds every value of a record against the range of its {@link Param}.
     *
     * @param type the record's class
     * @param values all components in order
     * @throws IllegalArgumentException when a value is missing, not finite or out of range
     */
    public static void ranges(Class<? extends Record> type, Object... values) {
        var components = COMPONENTS.computeIfAbsent(type, Class::getRecordComponents);
        for (int k = 0; k < components.length; k++) {
            var param = components[k].getAnnotation(Param.class);
            if (param != null) range(components[k].getName(), param, values[k]);
        }
    }

    private static void range(String name, Param param, Object value) {
        if (value == null && !param.standard().equals("null")) {
            throw new IllegalArgumentException(name + " is missing");
        }
        if (value instanceof Path path) path.values().forEach(step -> number(name, param, step));
        if (value instanceof java.util.List<?> list) list.forEach(element -> range(name, param, element));
        if (value instanceof Number number) number(name, param, number.doubleValue());
    }

    private static void number(String name, Param param, double value) {
        if (Double.isFinite(value) && value >= param.min() && value <= param.max()) return;
        throw new IllegalArgumentException(name + " must " + bounds(param) + ", but was " + value);
    }

    /** The range of a parameter in words, such as {@code lie in [0, 1]} or {@code be at least 0}. */
    public static String bounds(Param param) {
        boolean low = param.min() > Double.NEGATIVE_INFINITY;
        boolean high = param.max() < Double.POSITIVE_INFINITY;
        if (low && high) return "lie in [" + plain(param.min()) + ", " + plain(param.max()) + "]";
        if (low) return "be at least " + plain(param.min());
        if (high) return "be at most " + plain(param.max());
        return "be a finite number";
    }

    /** Fails when a period ends before it begins; an absent end is none. */
    public static void period(Quarter from, Quarter until) {
        that(until == null || until.within(from, null), "until must not lie before from %s, but was %s", from, until);
    }

    /** Fails with a message unless the condition holds. */
    public static void that(boolean condition, String message, Object... values) {
        if (!condition) throw new IllegalArgumentException(String.format(java.util.Locale.ROOT, message, values));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
