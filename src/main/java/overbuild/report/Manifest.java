package overbuild.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import overbuild.model.ModelVersion;
import tools.jackson.databind.node.ObjectNode;

/** {@code manifest.json}: what a run was, so that it can be repeated and checked. */
final class Manifest {
    /** Its file. */
    static final String FILE = "manifest.json";

    private Manifest() {}

    static ObjectNode of(Results results, String digest, Program program) {
        var study = results.study();
        var manifest = Json.object();
        manifest.put("runId", study.runId());
        if (!digest.isEmpty()) manifest.put("resultDigest", digest);
        manifest.put("modelVersion", ModelVersion.NUMBER);
        manifest.put("seed", study.seed());
        manifest.put("runs", study.runs());
        manifest.put("complete", results.isComplete());
        manifest.put("completed", results.completed().size());
        manifest.put("command", study.command());
        manifest.put("version", program.version());
        manifest.put("commit", program.commit());
        manifest.put("jvm", program.jvm());
        manifest.put("created", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        manifest.set("scenario", study.resolved().tree());
        return manifest;
    }
}
