package overbuild.selftest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The results as one JSON document. */
public final class Document {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Document() {}

    /** The document as text. */
    public static String of(List<Result> results) {
        var document = MAPPER.createObjectNode();
        var cases = document.putArray("cases");
        for (var result : results) cases.add(entry(result));
        document.put("passed", Verdict.PASS.count(results));
        document.put("failed", Verdict.FAIL.count(results));
        document.put("notCovered", Verdict.NOT_COVERED.count(results));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private static ObjectNode entry(Result result) {
        var test = result.test();
        var entry = MAPPER.createObjectNode();
        entry.put("id", test.id());
        entry.put("case", test.index());
        entry.put("kind", test.kind());
        entry.put("through", test.through());
        entry.put("verdict", result.verdict().toString());
        entry.set("expected", test.outputs());
        entry.set("got", result.got().isEmpty() ? MAPPER.nullNode() : MAPPER.valueToTree(finite(result)));
        entry.putObject("tolerance")
                .put("relative", test.tolerance().relative())
                .put("absolute", test.tolerance().absolute());
        return entry;
    }

    /** The program's outputs in the order in which the case expects them; what is no number is nothing. */
    private static Map<String, Object> finite(Result result) {
        var ordered = new LinkedHashMap<String, Object>();
        result.test().outputs().propertyNames().forEach(name -> {
            if (result.got().containsKey(name))
                ordered.put(name, finite(result.got().get(name)));
        });
        result.got().forEach((name, value) -> ordered.putIfAbsent(name, finite(value)));
        return ordered;
    }

    private static Object finite(Object value) {
        if (value instanceof List<?> list)
            return list.stream().map(Document::finite).toList();
        return value instanceof Double number && !Double.isFinite(number) ? "none" : value;
    }
}
