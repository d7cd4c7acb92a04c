package overbuild.report;

import java.util.Arrays;
import overbuild.metric.Outcome;
import tools.jackson.databind.node.ObjectNode;

/** {@code comparison.json}. */
final class ComparisonDocument {
    private ComparisonDocument() {}

    static ObjectNode of(Comparison comparison) {
        var base = comparison.base();
        var document = Json.object();
        document.put("kind", Comparison.KIND);
        document.put("runId", comparison.id());
        document.put("seed", base.seed());
        document.put("runs", base.runs());
        document.put("complete", comparison.tally().isComplete());
        document.put("failed", comparison.tally().failed());
        document.put("base", base.scenario().name());
        document.put("title", base.scenario().title());
        comparison.arms().forEach(arm -> document.withArray("arms").add(arm(arm)));
        return document;
    }

    private static ObjectNode arm(Arm arm) {
        var node = Json.object();
        node.put("scenario", arm.name());
        node.put("title", arm.study().scenario().title());
        node.put("pairs", arm.pairs().size());
        int parts = arm.parts();
        if (parts < arm.study().scenario().ticks()) {
            node.put("first_difference", parts);
            node.put(
                    "first_difference_date",
                    arm.study().scenario().start().plus(parts).toString());
        }
        node.set("variance_saved", Json.number(arm.saved()));
        var outcomes = node.putObject("outcomes");
        for (var outcome : Outcome.values()) {
            if (arm.difference(outcome).n() > 0) outcomes.set(outcome.key(), outcome(arm, outcome));
        }
        for (var contrast : Contrast.values()) node.withArray("charts").add(DifferenceChart.name(arm, contrast));
        return node;
    }

    private static ObjectNode outcome(Arm arm, Outcome outcome) {
        var paired = arm.difference(outcome);
        var node = Json.object();
        node.put("unit", outcome.unit());
        node.put("n", paired.n());
        node.set(
                "base_mean",
                Json.number(Spread.of(Arrays.stream(arm.base(outcome))).mean()));
        node.set(
                "arm_mean",
                Json.number(Spread.of(Arrays.stream(arm.other(outcome))).mean()));
        node.set("difference", Json.number(paired.mean()));
        node.set("low", Json.number(paired.low()));
        node.set("high", Json.number(paired.high()));
        node.set("correlation", Json.number(paired.correlation()));
        node.set("variance_saved", Json.number(paired.saved()));
        return node;
    }
}
