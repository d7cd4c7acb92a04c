package overbuild.report;

import java.util.Map;
import java.util.stream.IntStream;
import overbuild.experiment.NullModel;
import tools.jackson.databind.node.ObjectNode;

/** {@code validation.json}. */
final class ValidationDocument {
    private ValidationDocument() {}

    static ObjectNode of(Validation validation) {
        var document = Json.object();
        document.put("kind", Validation.KIND);
        document.put("runId", validation.id());
        document.put("complete", validation.tally().isComplete());
        document.put("passed", validation.passed());
        validation.trials().forEach(trial -> document.withArray("scenarios").add(trial(trial)));
        if (validation.trials().size() > 1) document.set("confusion", confusion(validation.confusion()));
        return document;
    }

    private static ObjectNode trial(Trial trial) {
        var study = trial.results().study();
        var node = Json.object();
        node.put("scenario", trial.name());
        node.put("title", study.scenario().title());
        node.put("seed", study.seed());
        node.put("runs", study.runs());
        node.put("completed", trial.results().completed().size());
        node.put("passed", trial.passed());
        node.put("scored", trial.scored().size());
        node.put("missed", trial.missed().size());
        var targets = node.putArray("targets");
        IntStream.range(0, trial.targets().size()).forEach(k -> targets.add(target(trial, k)));
        var series = node.putArray("series");
        trial.series().forEach(score -> series.add(series(score)));
        node.set("failed", Summary.failures(trial.results()));
        return node;
    }

    private static ObjectNode target(Trial trial, int index) {
        var assessed = trial.targets().get(index);
        var target = assessed.target();
        var outcome = Targets.outcome(target.metric()).orElseThrow();
        var node = Json.object();
        node.put("fact", target.fact());
        node.put("metric", target.metric());
        node.put("unit", outcome.unit());
        node.put("meaning", outcome.meaning());
        if (target.window() != null) {
            target.window().forEach(quarter -> node.withArray("window").add(quarter.toString()));
        }
        node.put("low", target.low());
        node.put("high", target.high());
        node.put("observed", target.observed());
        node.put("estimated", target.estimate() != null);
        if (target.source() != null) node.put("source", target.source());
        if (target.data() != null) node.put("data", target.data());
        node.put("required", target.required());
        node.put("input", target.input());
        node.set("median", Json.number(assessed.spread().median()));
        node.set("p05", Json.number(assessed.spread().p05()));
        node.set("p95", Json.number(assessed.spread().p95()));
        node.put("n", assessed.spread().n());
        node.put("probability", assessed.share());
        node.put("probability_low", assessed.chance().getLowerBound());
        node.put("probability_high", assessed.chance().getUpperBound());
        if (assessed.verdict() != Assessment.Verdict.GIVEN) node.setAll(fit(assessed.fit()));
        node.put("verdict", assessed.verdict().key());
        node.put("chart", TargetChart.name(trial, index));
        return node;
    }

    private static ObjectNode fit(Fit fit) {
        var node = Json.object();
        node.set("crps", Json.number(fit.crps()));
        node.set("crps_null", nulls(fit.nulls()));
        node.set("skill", Json.number(fit.skill()));
        return node;
    }

    private static ObjectNode nulls(Map<NullModel, Double> scores) {
        var node = Json.object();
        scores.forEach((model, score) -> node.set(model.key(), Json.number(score)));
        return node;
    }

    private static ObjectNode series(SeriesScore score) {
        var node = Json.object();
        node.put("data", score.series().name());
        node.put("metric", score.series().metric().key());
        node.put(
                "unit",
                score.series().index() ? "index" : score.series().metric().unit());
        score.series().points().forEach(point -> {
            var row = node.withArray("points").addObject();
            row.put("date", point.date().toString());
            row.put("value", point.value());
            row.put("low", point.low());
            row.put("high", point.high());
            row.put("source", point.source());
        });
        node.put("scored", score.points());
        node.put("covered", score.covered());
        node.setAll(fit(score.fit()));
        return node;
    }

    private static ObjectNode confusion(Confusion confusion) {
        var node = Json.object();
        confusion.patterns().forEach(node.putArray("patterns")::add);
        var rules = node.putArray("rules");
        for (var trial : confusion.trials()) {
            var row = rules.addObject();
            row.put("scenario", trial.name());
            var cells = row.putObject("cells");
            for (var pattern : confusion.patterns()) {
                confusion.cell(trial, pattern).ifPresent(cell -> {
                    var words = cells.putObject(pattern);
                    words.put("verdict", cell.hit() ? "hit" : "miss");
                    words.put("share", cell.share());
                });
            }
            row.put("missed", confusion.misses(trial));
            row.put("rejected", confusion.rejects(trial));
        }
        return node;
    }
}
