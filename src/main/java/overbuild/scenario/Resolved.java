package overbuild.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scenario together with where each of its values comes from.
 *
 * @param scenario the scenario
 * @param explanation a row for each value, in the order of the records
 * @param sources what its values cite, by id
 * @param observed the observed series that targets name, by file
 */
public record Resolved(
        Scenario scenario,
        List<Explanation> explanation,
        Map<String, Source> sources,
        Map<String, ObservedSeries> observed) {
    public Resolved {
        explanation = List.copyOf(explanation);
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        observed = Collections.unmodifiableMap(new LinkedHashMap<>(observed));
    }

    /** The whole scenario with all standards filled in; reading it again gives an equal scenario. */
    public ObjectNode tree() {
        return ScenarioWriter.tree(scenario);
    }

    /** The tree as compact text that is the same on every machine, for hashes and manifests. */
    public String canonicalJson() {
        return ScenarioWriter.json(tree());
    }

    /** Where a value, or the first one below a place, was written. */
    public Origin origin(String path) {
        return explanation.stream()
                .filter(row -> row.path().equals(path)
                        || row.path().startsWith(path + ".")
                        || row.path().startsWith(path + "["))
                .map(Explanation::origin)
                .findFirst()
                .orElse(Origin.DEFAULT);
    }

    /** Something wrong with a value, for checks that a caller adds. */
    public Problem problem(String path, String rest) {
        return new Problem(origin(path), path, path + " " + rest);
    }
}
