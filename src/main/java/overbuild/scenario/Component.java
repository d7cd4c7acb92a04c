package overbuild.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import overbuild.model.Param;
import overbuild.model.Quarter;

/** A parameter of a record: its name, type, meaning and range. */
record Component(String name, Type type, Param param) {
    /** Key of a window whose first quarter is its last. */
    static final String BOTH_ENDS = "at";

    private static final Map<Class<?>, List<Component>> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, Node> STANDARDS = new ConcurrentHashMap<>();
    static final Param PLAIN = Plain.class.getRecordComponents()[0].getAnnotation(Param.class);

    private record Plain(@Param(meaning = "") double value) {}

    /** All parameters of a record in order. */
    static List<Component> of(Class<?> type) {
        return KNOWN.computeIfAbsent(
                type,
                record -> Arrays.stream(record.getRecordComponents())
                        .map(Component::of)
                        .toList());
    }

    private static Component of(RecordComponent component) {
        var param = component.getAnnotation(Param.class);
        return new Component(component.getName(), component.getGenericType(), param == null ? PLAIN : param);
    }

    /** The constructor that takes all parameters of a record in order. */
    static Constructor<? extends Record> constructor(Class<? extends Record> type) throws NoSuchMethodException {
        var types = Arrays.stream(type.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    /** What a record has there. */
    Object in(Record whole) {
        try {
            var accessor = whole.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(name, failure);
        }
    }

    /** Whether it is a first and a last quarter, which may be one. */
    boolean isWindow() {
        return Shape.of(type) == Shape.LIST && Shape.content(type) == Quarter.class;
    }

    /** Whether a scenario must give it. */
    boolean required() {
        return param.standard().isEmpty();
    }

    /** What it is when a scenario does not give it. */
    Node standard() {
        return standard(param);
    }

    static Node standard(Param param) {
        return STANDARDS.computeIfAbsent(param.standard(), text -> Yaml.parse(text, Origin.DEFAULT));
    }
}
