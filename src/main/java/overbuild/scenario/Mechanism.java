package overbuild.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.model.Check;
import overbuild.model.Param;

/**
 * A cause that can be taken out of a scenario.
 *
 * <p>Source: counterfactual causes, Lewis 1973; neutral values are declared, since "without" has no other meaning in a model.
 */
public record Mechanism(
        @Param(unit = "text", meaning = "Values at which it does not act, by path as after --set")
        Map<String, Node> neutral,

        @Param(unit = "text", meaning = "What it is, and why these values are neutral", standard = "''")
        String note) {
    public Mechanism {
        var written = new LinkedHashMap<String, Node>();
        neutral.forEach((path, value) -> written.put(path, Yaml.parse(value.flow(), Origin.DEFAULT)));
        neutral = Collections.unmodifiableMap(written);
        Check.that(!neutral.isEmpty(), "neutral must set at least one value");
    }

    /** What takes it out, each as {@code path=value}. */
    public List<String> patches() {
        return neutral.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().flow())
                .toList();
    }
}
