package overbuild.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import overbuild.model.ModelVersion;
import overbuild.scenario.Resolved;
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
record Manifest(
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
    static final String FILE = "manifest.json";

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
        if (scenarios.size() == 1) manifest.set("scenario", scenarios.get(0).tree());
        else scenarios.forEach(scenario -> manifest.withArray("scenarios").add(scenario.tree()));
        return manifest;
    }
}
