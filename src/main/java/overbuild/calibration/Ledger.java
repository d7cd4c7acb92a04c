package overbuild.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import overbuild.model.ModelVersion;
import overbuild.scenario.ScenarioWriter;
import overbuild.sweep.Difference;
import overbuild.sweep.Journal;
import overbuild.sweep.Lock;
import overbuild.sweep.ManifestFile;
import overbuild.sweep.Row;
import overbuild.sweep.SweepRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a calibration has looked at so far, on disk: its points by what determines them, and the values of their runs. */
public final class Ledger implements AutoCloseable {
    /** Kind of folder. */
    public static final String KIND = "calibration";

    private static final String MANIFEST = "manifest.json";
    private static final int MOST_POINTS = 1 << 24;

    private final Lock lock;
    private final Journal journal;
    private final Map<String, double[]> points;
    private final boolean begun;

    private Ledger(Lock lock, Journal journal, Map<String, double[]> points) {
        this.lock = lock;
        this.journal = journal;
        this.points = points;
        begun = !points.isEmpty();
    }

    /**
     * Takes a folder.
     *
     * @param resume whether it may have been begun before
     * @param own whether the folder is named by the calibration's id, so that a changed one has another
     * @param command the command that goes on with it
     * @throws SweepRefused when the folder is another's
     */
    public static Ledger open(Calibration calibration, Path folder, boolean resume, boolean own, String command)
            throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder))
            throw new SweepRefused(folder + " is a file, not a folder.");
        check(calibration, folder, resume);
        if (resume && own && !Files.exists(folder)) checkSiblings(calibration, folder);
        Files.createDirectories(folder);
        var lock = Lock.take(folder);
        try {
            check(calibration, folder, resume);
            if (manifest(folder).isEmpty()) begin(calibration, folder, command);
            Map<String, double[]> points = new HashMap<>();
            var journal = Journal.open(
                    folder, calibration.id(), MOST_POINTS, true, row -> points.put(row.id(), row.outcomes()));
            return new Ledger(lock, journal, points);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static void check(Calibration calibration, Path folder, boolean resume) {
        var manifest = manifest(folder);
        if (manifest.isEmpty()) {
            for (var name : List.of(MANIFEST, Journal.FILE)) {
                if (Files.exists(folder.resolve(name)))
                    throw new SweepRefused(folder.resolve(name)
                            + " is there already and belongs to something else. Choose another folder.");
            }
            return;
        }
        if (!manifest.get().path("runId").asString("").equals(calibration.id()))
            throw new SweepRefused(folder + " holds another calibration:\n  "
                    + String.join("\n  ", difference(manifest.get(), calibration))
                    + "\nChoose another folder, or remove that one.");
        if (!resume)
            throw new SweepRefused(folder + " holds "
                    + (manifest.get().path("complete").asBoolean(false) ? "all" : "a part")
                    + " of this calibration already. Go on with --resume, or choose another folder.");
    }

    private static void checkSiblings(Calibration calibration, Path folder) throws IOException {
        var parent = folder.toAbsolutePath().getParent();
        if (!Files.isDirectory(parent)) return;
        try (var folders = Files.list(parent)) {
            for (var other : folders.sorted().toList()) {
                var manifest =
                        manifest(other).filter(one -> !one.path("complete").asBoolean(false));
                if (manifest.isEmpty()) continue;
                throw new SweepRefused("There is nothing to resume: the calibration in " + other
                        + " is not finished, but it differs:\n  "
                        + String.join("\n  ", difference(manifest.get(), calibration))
                        + "\nTake the change back, or begin anew without --resume.");
            }
        }
    }

    private static List<String> difference(JsonNode manifest, Calibration calibration) {
        var now = ScenarioWriter.read(ScenarioWriter.json(calibration.definition()));
        var lines = new ArrayList<>(Difference.of(manifest.path("definition"), now));
        int version = manifest.path("modelVersion").asInt(0);
        if (version != ModelVersion.NUMBER)
            lines.add("the model's version was " + version + " and is " + ModelVersion.NUMBER);
        return lines;
    }

    private static Optional<JsonNode> manifest(Path folder) {
        try {
            var manifest = ScenarioWriter.read(Files.readString(folder.resolve(MANIFEST)));
            return manifest.path("kind").asString("").equals(KIND) ? Optional.of(manifest) : Optional.empty();
        } catch (IOException | JacksonException failure) {
            return Optional.empty();
        }
    }

    private static void begin(Calibration calibration, Path folder, String command) throws IOException {
        ManifestFile.place(folder, MANIFEST, ScenarioWriter.pretty(manifest(calibration, command, false)) + "\n");
    }

    /** What the folder's manifest says. */
    public static ObjectNode manifest(Calibration calibration, String command, boolean complete) {
        var manifest = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        manifest.put("kind", KIND);
        manifest.put("runId", calibration.id());
        manifest.put("complete", complete);
        manifest.put("modelVersion", ModelVersion.NUMBER);
        manifest.put("command", command);
        manifest.set("definition", calibration.definition());
        return manifest;
    }

    /** Whether points were there when it was opened. */
    public boolean wasBegun() {
        return begun;
    }

    /** The values of a point; null when it has not been looked at. */
    double[] of(String id) {
        return points.get(id);
    }

    /** Keeps the values of a point. */
    void add(String id, long seed, double[] values) {
        try {
            journal.add(new Row(points.size(), id, seed, values, new double[0], null));
            journal.sync();
            points.put(id, values);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
        lock.close();
    }
}
