package overbuild.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Holds what the program gives against what a case expects, value by value. */
final class Comparison {
    private final Tolerance tolerance;
    private final List<Gap> gaps = new ArrayList<>();

    private Comparison(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    /** Every output of either side. */
    static List<Gap> of(JsonNode expected, Map<String, Object> got, Tolerance tolerance) {
        var comparison = new Comparison(tolerance);
        expected.properties().forEach(output -> {
            var value = got.get(output.getKey());
            if (value == null)
                comparison.differ(output.getKey(), output.getValue().toString(), "");
            else comparison.compare(output.getKey(), output.getValue(), value);
        });
        for (var name : new TreeSet<>(got.keySet())) {
            if (!expected.has(name)) comparison.differ(name, "", got.get(name).toString());
        }
        return List.copyOf(comparison.gaps);
    }

    private void compare(String name, JsonNode expected, Object got) {
        if (got instanceof List<?> list) compare(name, expected, list);
        else if (got instanceof Number number && expected.isNumber()) {
            double allowed = number instanceof Integer ? 0 : tolerance.around(expected.doubleValue());
            gaps.add(Gap.between(name, expected.doubleValue(), number.doubleValue(), allowed));
        } else if (got instanceof Number || expected.isNumber()) differ(name, expected.toString(), got.toString());
        else
            gaps.add(Gap.between(
                    name, expected.isString() ? expected.stringValue() : expected.toString(), got.toString()));
    }

    private void compare(String name, JsonNode expected, List<?> got) {
        if (!expected.isArray() || expected.size() != got.size()) {
            differ(name, expected.toString(), got.toString());
            return;
        }
        for (int k = 0; k < got.size(); k++) compare(name + "[" + k + "]", expected.get(k), got.get(k));
    }

    private void differ(String name, String expected, String got) {
        gaps.add(new Gap(name, expected, got, Double.NaN, 0, false));
    }
}
