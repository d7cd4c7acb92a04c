package overbuild.gui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import overbuild.intervention.Conditions;
import overbuild.intervention.Intervention;
import overbuild.model.Param;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.scenario.Plugins;

/**
 * An intervention that sliders can set: it has a first and a last quarter, is numbers within bounds apart from these, and does
 * nothing with some of them.
 *
 * @param type the intervention
 * @param handles its numbers
 */
record Measure(Class<? extends Record> type, List<Handle> handles) implements Lever {
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    /** Any quarter: what an intervention does in its first quarter does not hang on which it is. */
    private static final Quarter SOME = new Quarter(2000, 1);

    Measure {
        handles = List.copyOf(handles);
    }

    /** All that there are. */
    static List<Measure> all() {
        return Plugins.members(Intervention.class).stream()
                .filter(Measure::isOne)
                .map(Measure::of)
                .filter(lever -> lever.isAtRest(lever.rest()))
                .toList();
    }

    private static boolean isOne(Class<? extends Record> type) {
        var names = components(type).map(RecordComponent::getName).toList();
        return names.containsAll(List.of(FROM, UNTIL))
                && components(type).anyMatch(Measure::isNumber)
                && components(type).allMatch(Measure::isSet);
    }

    private static java.util.stream.Stream<RecordComponent> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static boolean isSet(RecordComponent component) {
        return component.getType() == Quarter.class
                || isNumber(component)
                || param(component).standard().equals("[]");
    }

    private static boolean isNumber(RecordComponent component) {
        var type = component.getType();
        var param = param(component);
        return (type == double.class || type == Path.class)
                && Double.isFinite(param.min())
                && Double.isFinite(param.max());
    }

    private static Param param(RecordComponent component) {
        return component.getAnnotation(Param.class);
    }

    /** The first number rests where nothing is done, the others at their standards. */
    private static Measure of(Class<? extends Record> type) {
        var numbers = components(type).filter(Measure::isNumber).toList();
        var usual = new Measure(
                type,
                numbers.stream()
                        .map(number -> new Handle(number.getName(), param(number), standard(param(number)), false))
                        .toList());
        var first = usual.handles().get(0);
        double[] values = usual.rest();
        values[0] = DoubleStream.of(0, first.param().min(), first.param().max())
                .filter(rest -> {
                    values[0] = rest;
                    return usual.within(rest, first) && usual.isAtRest(values);
                })
                .findFirst()
                .orElse(first.rest());
        return new Measure(
                type,
                IntStream.range(0, values.length)
                        .mapToObj(k -> new Handle(
                                numbers.get(k).getName(), usual.handles().get(k).param(), values[k], false))
                        .toList());
    }

    private boolean within(double value, Handle handle) {
        return value >= handle.param().min() && value <= handle.param().max();
    }

    private static double standard(Param param) {
        double value = param.standard().isEmpty() ? 0 : Double.parseDouble(param.standard());
        return Math.max(param.min(), Math.min(param.max(), value));
    }

    @Override
    public String name() {
        return type.getSimpleName();
    }

    @Override
    public boolean lapses() {
        return true;
    }

    @Override
    public boolean isAtRest(double[] values) {
        return intervention(SOME, SOME, values).change(Conditions.QUIET, SOME).equals(Conditions.QUIET);
    }

    @Override
    public Intervention intervention(Quarter from, Quarter until, double[] values) {
        var components = type.getRecordComponents();
        var given = new Object[components.length];
        int number = 0;
        for (int k = 0; k < given.length; k++) {
            var component = components[k];
            if (component.getName().equals(FROM)) given[k] = from;
            else if (component.getName().equals(UNTIL)) given[k] = until;
            else if (component.getType() == List.class) given[k] = List.of();
            else given[k] = component.getType() == Path.class ? Path.of(values[number++]) : (Object) values[number++];
        }
        return made(components, given);
    }

    private Intervention made(RecordComponent[] components, Object[] given) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Intervention) type.getConstructor(types).newInstance(given);
        } catch (InvocationTargetException refusal) {
            if (refusal.getCause() instanceof IllegalArgumentException cause) throw cause;
            throw new IllegalStateException(refusal.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public boolean needsEnd() {
        return components(type)
                .anyMatch(component -> component.getName().equals(UNTIL)
                        && param(component).standard().isEmpty());
    }
}
