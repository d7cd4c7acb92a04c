package overbuild.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import overbuild.model.ModelVersion;
import overbuild.scenario.Origin;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioWriter;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code manifest.json}: what was done, so that it can be repeated and checked.
 *
 * @param kind what was done: {@code run}, {@code validation} or {@code comparison}
 * @param runId its id
 * @param digest fingerprint of its results; empty when there are none
 * @param seed seed of the first run
 * @param runs runs of each scenario
 * @param isComplete whether all of them ended
 * @param completed how many ended well
 * @param command the command that repeats it
 * @param scenarios the scenarios
 */
public record Manifest(
        String kind,
        String runId,
        String digest,
        long seed,
        int runs,
        boolean isComplete,
        int completed,
        String command,
        List<Resolved> scenarios) {
    /** Its file. */
    public static final String FILE = "manifest.json";

    /** Of a study. */
    static Manifest of(Results results, String digest) {
        var study = results.study();
        return new Manifest(
                "run",
                study.runId(),
                digest,
                study.seed(),
                study.runs(),
                results.isComplete(),
                results.completed().size(),
                study.command(),
                List.of(study.resolved()));
    }

    ObjectNode document(Program program) {
        var manifest = Json.object();
        manifest.put("kind", kind);
        manifest.put("runId", runId);
        if (!digest.isEmpty()) manifest.put("resultDigest", digest);
        manifest.put("modelVersion", ModelVersion.NUMBER);
        manifest.put("seed", seed);
        manifest.put("runs", runs);
        manifest.put("complete", isComplete);
        manifest.put("completed", completed);
        manifest.put("command", command);
        manifest.put("version", program.version());
        manifest.put("commit", program.commit());
        manifest.put("jvm", program.jvm());
        manifest.put("created", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        if (scenarios.size() == 1) {
            manifest.set("scenario", scenarios.get(0).tree());
            manifest.set("values", values(scenarios.get(0)));
        } else {
            scenarios.forEach(scenario -> manifest.withArray("scenarios").add(scenario.tree()));
            scenarios.forEach(scenario -> manifest.withArray("values").add(values(scenario)));
        }
        manifest.set("sources", sources());
        return manifest;
    }

    /** Where the values come from that are not standard. */
    private static ObjectNode values(Resolved resolved) {
        var values = Json.object();
        for (var value : resolved.explanation()) {
            if (value.origin().kind() == Origin.Kind.DEFAULT) continue;
            var node = values.putObject(value.path());
            node.put("from", value.origin().toString());
            if (!value.source().isEmpty()) node.put("source", value.source());
            if (!value.note().isEmpty()) node.put("note", value.note());
        }
        return values;
    }

    private ObjectNode sources() {
        var sources = Json.object();
        for (var scenario : scenarios) {
            scenario.sources().forEach((id, source) -> sources.set(id, ScenarioWriter.tree(source)));
        }
        return sources;
    }
}
