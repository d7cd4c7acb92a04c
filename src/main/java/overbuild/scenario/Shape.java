package overbuild.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import overbuild.model.Path;
import overbuild.model.Quarter;

/** How values of a type are written in a scenario file. */
enum Shape {
    NUMBER,
    WHOLE,
    TEXT,
    FLAG,
    CHOICE,
    QUARTER,
    DATED,
    LIST,
    MAP,
    RECORD,
    FAMILY,
    /** Whatever was written, for its reader to make something of. */
    WRITTEN;

    private static final Map<Class<?>, Shape> FIXED = Map.ofEntries(
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(long.class, WHOLE),
            Map.entry(Long.class, WHOLE),
            Map.entry(boolean.class, FLAG),
            Map.entry(Boolean.class, FLAG),
            Map.entry(String.class, TEXT),
            Map.entry(Quarter.class, QUARTER),
            Map.entry(Path.class, DATED),
            Map.entry(Node.class, WRITTEN),
            Map.entry(List.class, LIST),
            Map.entry(Map.class, MAP));

    static Shape of(Type type) {
        var raw = raw(type);
        if (FIXED.containsKey(raw)) return FIXED.get(raw);
        if (raw.isEnum()) return CHOICE;
        if (raw.isRecord()) return RECORD;
        if (raw.isInterface()) return FAMILY;
        throw new IllegalStateException("a scenario cannot hold a " + raw.getName());
    }

    /** Whether it is one value, not something made of several. */
    boolean single() {
        return compareTo(LIST) < 0;
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /** The type of what a list or map holds. */
    static Type content(Type type) {
        var arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }
}
