package overbuild.report;

import java.util.stream.IntStream;
import org.apache.commons.math3.stat.interval.IntervalUtils;
import overbuild.engine.RunFailure;
import overbuild.experiment.RunResult.Failed;
import overbuild.metric.Outcome;
import overbuild.scenario.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json}: the outcomes, the targets and what failed. */
final class Summary {
    private static final double CONFIDENCE = 0.95;

    private Summary() {}

    static ObjectNode of(Results results) {
        var study = results.study();
        var summary = Json.object();
        summary.put("scenario", study.scenario().name());
        summary.put("seed", study.seed());
        summary.put("runs", study.runs());
        summary.put("complete", results.isComplete());
        summary.put("completed", results.completed().size());
        summary.set("outcomes", outcomes(results));
        summary.set("targets", targets(results));
        summary.set("failed", failures(results));
        return summary;
    }

    static ObjectNode outcomes(Results results) {
        var outcomes = Json.object();
        for (var outcome : Outcome.values()) {
            var spread = Spread.of(results.outcome(outcome));
            if (spread.n() > 0) outcomes.set(outcome.key(), value(spread, results));
        }
        if (outcomes.has("glut") && results.study().isReplicated()) {
            outcomes.set(
                    "glut_probability",
                    probability(results, Targets.outcome("glut").orElseThrow()));
        }
        return outcomes;
    }

    private static JsonNode value(Spread spread, Results results) {
        return results.study().isReplicated() ? spread(spread) : Json.number(spread.median());
    }

    private static ObjectNode spread(Spread spread) {
        var node = Json.object();
        node.set("median", Json.number(spread.median()));
        node.set("mean", Json.number(spread.mean()));
        node.set("p05", Json.number(spread.p05()));
        node.set("p25", Json.number(spread.p25()));
        node.set("p75", Json.number(spread.p75()));
        node.set("p95", Json.number(spread.p95()));
        node.put("n", spread.n());
        return node;
    }

    /** The spread of the indicator, whose mean is the probability, with its Wilson interval. */
    private static ObjectNode probability(Results results, Outcome indicator) {
        var spread = Spread.of(results.outcome(indicator));
        int hits = (int) results.outcome(indicator).filter(value -> value > 0).count();
        var interval = IntervalUtils.getWilsonScoreInterval(spread.n(), hits, CONFIDENCE);
        var node = spread(spread);
        node.put("low", interval.getLowerBound());
        node.put("high", interval.getUpperBound());
        node.put("confidence", CONFIDENCE);
        return node;
    }

    private static ArrayNode targets(Results results) {
        var targets = Json.array();
        var facts = results.study().scenario().targets();
        IntStream.range(0, facts.size()).forEach(k -> targets.add(target(facts.get(k), results, k)));
        return targets;
    }

    private static ObjectNode target(Target target, Results results, int index) {
        var verdict = Verdict.of(target, results.target(index).toArray());
        var node = Json.object();
        node.put("fact", target.fact());
        node.put("metric", target.metric());
        if (target.window() != null) {
            target.window().forEach(quarter -> node.withArray("window").add(quarter.toString()));
        }
        node.put("low", target.low());
        node.put("high", target.high());
        node.set("value", Json.number(verdict.value()));
        node.put("in", verdict.in());
        if (results.study().isReplicated()) node.set("share_in", Json.number(verdict.share()));
        node.put("required", target.required());
        node.put("input", target.input());
        if (target.source() != null) node.put("source", target.source());
        return node;
    }

    static ArrayNode failures(Results results) {
        var failures = Json.array();
        results.failed().forEach(row -> failures.add(failure(row, results.study())));
        return failures;
    }

    /** A run that broke down, and how to repeat it. */
    static ObjectNode failure(Failed<?> row, Study study) {
        var node = Json.object();
        node.put("replication", row.replication());
        node.put("seed", row.seed());
        if (row.cause() instanceof RunFailure broken) {
            node.put("tick", broken.tick());
            node.put("agent", broken.agent());
            node.put("identity", broken.identity());
            node.set("gap", Json.number(broken.gap()));
        }
        node.put("message", row.cause().toString());
        node.put("command", study.command(row.seed()));
        return node;
    }
}
