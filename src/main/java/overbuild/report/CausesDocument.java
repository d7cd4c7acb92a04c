package overbuild.report;

import java.util.Locale;
import overbuild.experiment.Interval;
import overbuild.experiment.RunResult.Failed;
import tools.jackson.databind.node.ObjectNode;

/** {@code attribution.json}. */
final class CausesDocument {
    private CausesDocument() {}

    static ObjectNode of(Causes causes) {
        var document = head(causes);
        var attribution = causes.attribution();
        document.set("none", interval(attribution.none()));
        document.set("all", interval(attribution.all()));
        var mechanisms = document.putArray("mechanisms");
        for (int k : attribution.ranked()) mechanisms.add(mechanism(causes, k));
        var pairs = document.putArray("pairs");
        for (var pair : attribution.pairs()) {
            var node = interval(pair.value());
            node.put("one", causes.name(pair.one()));
            node.put("other", causes.name(pair.other()));
            pairs.add(node);
        }
        document.put("sentence", causes.sentence());
        CausesText.notes(causes).forEach(document.putArray("notes")::add);
        failures(causes, document);
        return document;
    }

    private static ObjectNode head(Causes causes) {
        var document = Json.object();
        var asked = causes.inquest();
        document.put("kind", Causes.KIND);
        document.put("runId", Causes.id(causes.resolved(), asked));
        document.put("scenario", causes.resolved().scenario().name());
        document.put("title", causes.resolved().scenario().title());
        document.put("seed", asked.scenario().seed());
        document.put("runs", asked.runs());
        document.put("replications", causes.attribution().replications());
        document.put("complete", causes.attribution().tally().isComplete());
        document.put("failed", causes.attribution().tally().failed());
        document.put("stopped", causes.ending().name().toLowerCase(Locale.ROOT));
        document.put("outcome", asked.outcome().key());
        document.put("unit", asked.outcome().unit());
        document.put("meaning", asked.outcome().meaning());
        document.put("metric", asked.metric().key());
        document.put("method", causes.method());
        return document;
    }

    private static ObjectNode mechanism(Causes causes, int k) {
        var attribution = causes.attribution();
        var node = interval(attribution.values().get(k));
        var declared = causes.resolved().scenario().mechanisms().get(causes.name(k));
        node.put("mechanism", causes.name(k));
        node.set("share", Json.number(causes.share(attribution.values().get(k))));
        node.put("peak", causes.peak(k));
        node.put("note", declared.note());
        declared.patches().forEach(node.putArray("neutral")::add);
        return node;
    }

    private static void failures(Causes causes, ObjectNode document) {
        var failed = document.putArray("failed_runs");
        var rows = causes.attribution().rows();
        for (int arm = 0; arm < rows.size(); arm++) {
            for (var row : rows.get(arm)) {
                if (!(row instanceof Failed<?> broken)) continue;
                var node = failed.addObject();
                causes.inquest().acting(arm, row).forEach(node.putArray("acting")::add);
                node.put("seed", broken.seed());
                node.put("message", String.valueOf(broken.cause().getMessage()));
            }
        }
    }

    private static ObjectNode interval(Interval value) {
        return DilemmaDocument.interval(value);
    }
}
