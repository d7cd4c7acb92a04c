package overbuild.report.game;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import overbuild.game.Solver;

/** A solver by name and parameters. */
final class Method {
    private Method() {}

    /** Such as {@code LogitQre (lambda 2.0)}. */
    static String of(Solver solver) {
        var parameters = parameters(solver).entrySet().stream()
                .map(entry -> entry.getKey() + " " + plain(entry.getValue()))
                .collect(Collectors.joining(", "));
        return solver.getClass().getSimpleName() + (parameters.isEmpty() ? "" : " (" + parameters + ")");
    }

    private static String plain(Object value) {
        return value instanceof Double number ? Figure.of(number) : value.toString();
    }

    /** The parameters in order. */
    static Map<String, Object> parameters(Solver solver) {
        var parameters = new LinkedHashMap<String, Object>();
        if (!solver.getClass().isRecord()) return parameters;
        Arrays.stream(solver.getClass().getRecordComponents()).forEach(component -> {
            try {
                parameters.put(component.getName(), component.getAccessor().invoke(solver));
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException("A solver is a public record: " + solver, failure);
            }
        });
        return parameters;
    }
}
