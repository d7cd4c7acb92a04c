package overbuild.scenario;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import overbuild.model.Param;
import overbuild.model.Path;
import overbuild.model.Quarter;

/**
 * A number of a scenario that can change while a run goes on.
 *
 * @param path where, as after {@code --set}
 * @param param its unit, meaning and range
 * @param whole whether it is a whole number
 * @param value what it is in a quarter
 */
public record Parameter(String path, Param param, boolean whole, double value) {
    private static final Pattern ENTRY = Pattern.compile("\\b(firms|population|debts|instruments)\\.[^.]+");
    private static final Pattern DATE = Pattern.compile("\\.(year|quarter)$");

    /** All that a scenario has, in the order of its records, with the values of a quarter. */
    public static List<Parameter> of(Scenario scenario, Quarter date) {
        return parts("", scenario.asOf(date), date)
                .filter(parameter -> Changeable.is(parameter.path()))
                .toList();
    }

    /** Paths of those that cannot change; all firms, loans and contracts share theirs. */
    public static List<String> fixed(Scenario scenario) {
        return parts("", scenario, scenario.start())
                .map(Parameter::path)
                .filter(path -> !Changeable.is(path) && !path.startsWith("mechanisms."))
                .map(path ->
                        DATE.matcher(ENTRY.matcher(path).replaceAll("$1.*")).replaceAll(""))
                .distinct()
                .toList();
    }

    private static Stream<Parameter> parts(String path, Object whole, Quarter date) {
        if (whole instanceof Map<?, ?> entries) {
            return entries.entrySet().stream()
                    .flatMap(entry -> parts(path + "." + entry.getKey(), entry.getValue(), date));
        }
        if (!(whole instanceof Record record)) return Stream.empty();
        return Component.of(record.getClass()).stream()
                .flatMap(component -> part(
                        path.isEmpty() ? component.name() : path + "." + component.name(), component, record, date));
    }

    private static Stream<Parameter> part(String path, Component component, Record record, Quarter date) {
        var value = component.in(record);
        var param = component.param();
        if (value == null) return Stream.empty();
        return switch (Shape.of(component.type())) {
            case NUMBER -> Stream.of(new Parameter(path, param, false, (double) value));
            case WHOLE -> Stream.of(new Parameter(path, param, true, ((Number) value).doubleValue()));
            case DATED -> Stream.of(new Parameter(path, param, false, ((Path) value).at(date)));
            default -> parts(path, value, date);
        };
    }
}
