package overbuild.sweep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import overbuild.model.ModelVersion;
import overbuild.scenario.ScenarioWriter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code manifest.json} of a sweep: what is run, how far it is, and what the rows amount to.
 *
 * @param sweep the sweep
 * @param shard which share of it
 * @param command the command that goes on with it
 * @param program version, commit and the like of the program
 */
public record ManifestFile(Sweep sweep, Shard shard, String command, Map<String, String> program) {
    /**
     * How far it is.
     *
     * @param complete whether all runs have ended
     * @param rows rows on disk
     * @param failed those of them that failed
     * @param skipped runs that proved needless
     * @param digest digest of the rows; empty when it was not reckoned
     */
    record State(boolean complete, int rows, int failed, int skipped, String digest) {
        static final State BEGUN = new State(false, 0, 0, 0, "");
    }

    /** Puts it in place at once. */
    void write(Path folder, State state) throws IOException {
        place(folder, Stored.MANIFEST, ScenarioWriter.pretty(document(state)) + "\n");
    }

    /** Puts a text in place at once, on disk before it appears. */
    public static void place(Path folder, String name, String text) throws IOException {
        var draft = folder.resolve("." + name + ".tmp");
        Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
        settle(draft);
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns when a file is on disk. */
    static void settle(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private ObjectNode document(State state) {
        var manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("kind", Stored.KIND);
        manifest.put("runId", sweep.id());
        if (!state.digest().isEmpty()) manifest.put("resultDigest", state.digest());
        manifest.put("complete", state.complete());
        if (!shard.isWhole()) manifest.put("shard", shard.toString());
        manifest.put("cells", sweep.order().cells());
        manifest.put("replications", sweep.order().replications());
        manifest.put("runs", shard.size(sweep.order()));
        manifest.put("rows", state.rows());
        manifest.put("completed", state.rows() - state.failed());
        manifest.put("failed", state.failed());
        if (state.skipped() > 0) manifest.put("skipped", state.skipped());
        manifest.put("modelVersion", ModelVersion.NUMBER);
        manifest.put("seed", sweep.base().seed());
        manifest.put("command", command);
        program.forEach(manifest::put);
        manifest.put("created", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        manifest.setAll(sweep.document());
        manifest.set("scenario", ScenarioWriter.tree(sweep.base()));
        return manifest;
    }
}
