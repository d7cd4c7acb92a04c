package overbuild;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import overbuild.model.Param;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.scenario.Plugins;

/** Plug-ins with parameters drawn at random within their bounds, for contracts that every member of a family must keep. */
public final class Made {
    private static final int ATTEMPTS = 200;
    private static final double WIDE = 10;

    /** The firm that is made to enter. */
    public static final String NEWCOMER = "Newcomer";

    /** The contract that is made to be broken. */
    public static final String CONTRACT = "supply";

    private final SplittableRandom random;

    private Made(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Some members of every kind that a family has, found by listing its package. */
    public static <T> Stream<T> members(Class<T> family, int each) {
        return Plugins.members(family).stream()
                .flatMap(type -> Stream.iterate(1, k -> k <= each, k -> k + 1)
                        .map(k -> family.cast(new Made(type.getSimpleName().hashCode() + 1000L * k).record(type, 0))));
    }

    private Object record(Class<?> type, int depth) {
        var components = type.getRecordComponents();
        for (int k = 0; k < ATTEMPTS; k++) {
            var values = Arrays.stream(components).map(c -> value(c, depth)).toArray();
            try {
                return constructor(type, components).newInstance(values);
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof IllegalArgumentException)) throw new AssertionError(refused);
            } catch (ReflectiveOperationException failure) {
                throw new LinkageError(type.getName(), failure);
            }
        }
        throw new AssertionError("no admissible " + type.getSimpleName() + " in " + ATTEMPTS + " attempts");
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components)
            throws NoSuchMethodException {
        return type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private Object value(RecordComponent component, int depth) {
        var param = component.getAnnotation(Param.class);
        boolean optional = param.standard().equals("null");
        if (optional && random.nextBoolean()) return null;
        return value(component.getGenericType(), param, depth);
    }

    private Object value(Type declared, Param param, int depth) {
        if (declared instanceof ParameterizedType generic) return list(generic, param, depth);
        var type = (Class<?>) declared;
        if (type == double.class || type == Double.class) return number(param);
        if (type == int.class || type == Integer.class) return (int) whole(param);
        if (type == long.class || type == Long.class) return whole(param);
        if (type == boolean.class || type == Boolean.class) return random.nextBoolean();
        if (type == String.class) return text(param);
        if (type == Quarter.class) return quarter();
        if (type == Path.class) return path(param);
        if (type.isEnum()) return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        if (type.isRecord()) return record(type, depth);
        return member(type, depth);
    }

    /** A text; the first firm of a random world, or the newcomer, where a firm is meant. */
    private static String text(Param param) {
        return switch (param.unit()) {
            case "firm" -> "F0";
            case "other firm" -> "F1";
            case "outsider" -> NEWCOMER;
            case "instrument" -> CONTRACT;
            case "parameter" -> "firms.F0.core";
            default -> "text";
        };
    }

    private Object member(Class<?> family, int depth) {
        var members = Plugins.members(family);
        for (int k = 0; k < ATTEMPTS; k++) {
            var member = members.get(random.nextInt(members.size()));
            boolean holdsAnother = Arrays.stream(member.getRecordComponents()).anyMatch(c -> c.getType() == family);
            if (depth == 0 || !holdsAnother) return record(member, depth + 1);
        }
        throw new AssertionError("no " + family.getSimpleName() + " without another one inside");
    }

    private List<Object> list(ParameterizedType type, Param param, int depth) {
        var list = new ArrayList<>();
        int size = random.nextInt(1, 5);
        for (int k = 0; k < size; k++) list.add(value(type.getActualTypeArguments()[0], param, depth));
        return list;
    }

    private double number(Param param) {
        double low = param.min() > Double.NEGATIVE_INFINITY ? param.min() : -WIDE;
        double high = param.max() < Double.POSITIVE_INFINITY ? param.max() : Math.max(0, low) + WIDE;
        return switch (random.nextInt(8)) {
            case 0 -> low;
            case 1 -> high;
            default -> low + (high - low) * random.nextDouble();
        };
    }

    private long whole(Param param) {
        long low = (long) Math.max(param.min(), -20);
        long high = (long) Math.min(param.max(), low + 40.0);
        return random.nextLong(low, high + 1);
    }

    private Quarter quarter() {
        return new Quarter(2000, 1).plus(random.nextInt(8));
    }

    private Path path(Param param) {
        if (random.nextBoolean()) return Path.of(number(param));
        return new Path(List.of(new Quarter(1999, 4), quarter()), List.of(number(param), number(param)));
    }
}
