package overbuild.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.scenario.Node.Fields;

/**
 * Checks that each mechanism that a file declares can be taken out of the scenario as it is written, and all of them together. Those of
 * the scenarios that it is based on are checked where they are asked for.
 *
 * @param tree the scenario as it is written, its bases laid together
 */
record Neutrals(Fields tree) {
    private static final String KEY = "mechanisms";
    private static final String NEUTRAL = "neutral";

    /** What is wrong. */
    List<Problem> check() {
        var declared = declared();
        var problems = new ArrayList<Problem>();
        declared.forEach((name, neutral) -> problems.addAll(problems(KEY + "." + name, List.of(neutral))));
        if (problems.isEmpty() && declared.size() > 1) {
            problems.addAll(problems(KEY + " all together", List.copyOf(declared.values())));
        }
        return problems;
    }

    private Map<String, Fields> declared() {
        var declared = new LinkedHashMap<String, Fields>();
        if (!(tree.entries().get(KEY) instanceof Fields mechanisms)) return declared;
        mechanisms.entries().forEach((name, node) -> {
            boolean own = node.origin().kind() == Origin.Kind.FILE;
            if (own && node instanceof Fields fields && fields.entries().get(NEUTRAL) instanceof Fields neutral)
                declared.put(name, neutral);
        });
        return declared;
    }

    private List<Problem> problems(String who, List<Fields> neutrals) {
        var findings = new Findings();
        var patched = Merge.everyFirm(tree, findings);
        for (var neutral : neutrals) {
            for (var entry : neutral.entries().entrySet()) patched = set(entry, patched, findings);
        }
        if (findings.reports() == 0) {
            var binder = new Binder(findings, UnitNames.of(patched), Sources.unchecked());
            binder.bind(binder.slot("", Scenario.class), patched);
        }
        return findings.problems().stream()
                .map(problem -> new Problem(
                        problem.where(), problem.path(), who + " leaves no valid scenario: " + problem.message()))
                .toList();
    }

    private static Fields set(Map.Entry<String, Node> entry, Fields tree, Findings findings) {
        var patch = Patch.of(entry.getKey(), entry.getValue());
        if (patch.isPresent()) return patch.get().apply(tree, findings);
        findings.report(entry.getValue(), entry.getKey(), "is no path such as firms.*.beliefs.psi");
        return tree;
    }
}
