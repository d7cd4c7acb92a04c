package overbuild.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import overbuild.model.ModelVersion;
import overbuild.scenario.ScenarioWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A sweep as a folder holds it.
 *
 * @param folder the folder
 * @param manifest its manifest
 */
public record Stored(Path folder, JsonNode manifest) {
    /** File that says what the folder holds. */
    public static final String MANIFEST = "manifest.json";

    /** Kind of folder. */
    public static final String KIND = "sweep";

    /** File with the points of a sweep that read them from a table. */
    static final String POINTS = "points.csv";

    /** The sweep in a folder; nothing when it holds none. */
    public static Optional<Stored> in(Path folder) {
        try {
            var manifest = ScenarioWriter.read(Files.readString(folder.resolve(MANIFEST)));
            return manifest.path("kind").asString("").equals(KIND)
                    ? Optional.of(new Stored(folder, manifest))
                    : Optional.empty();
        } catch (IOException | JacksonException failure) {
            return Optional.empty();
        }
    }

    /**
     * The sweep in a folder.
     *
     * @throws SweepRefused when it holds none
     */
    public static Stored of(Path folder) {
        return in(folder).orElseThrow(() -> new SweepRefused(folder + " holds no sweep: " + trouble(folder)));
    }

    private static String trouble(Path folder) {
        if (!Files.exists(folder)) return "there is no such folder.";
        if (!Files.exists(folder.resolve(MANIFEST))) return "there is no " + MANIFEST + " of one.";
        return "its " + MANIFEST + " is not that of one. Maybe it was damaged, or changed by hand.";
    }

    /**
     * Fails when its rows are not all there.
     *
     * @throws SweepRefused when they are not
     */
    public void checkRows(Sweep sweep) throws IOException {
        try (var records = Records.of(this, sweep)) {
            checkNoneLost(records.count());
        }
    }

    /** Its id. */
    public String id() {
        return manifest.path("runId").asString("");
    }

    /** Which share of the sweep it is. */
    public Shard shard() {
        return Shard.parse(manifest.path("shard").asString("1/1")).orElse(Shard.WHOLE);
    }

    /** The version of the model that made it. */
    public int modelVersion() {
        return manifest.path("modelVersion").asInt(0);
    }

    /** Whether all of its runs have ended. */
    public boolean isComplete() {
        return manifest.path("complete").asBoolean(false);
    }

    /** Digest of its results; empty when it was cut off. */
    public String digest() {
        return manifest.path("resultDigest").asString("");
    }

    /**
     * The sweep itself.
     *
     * @throws SweepRefused when the manifest describes another than the one whose rows these are
     */
    public Sweep sweep() {
        var sweep = SweepReader.stored(this);
        if (modelVersion() != ModelVersion.NUMBER || sweep.id().equals(id())) return sweep;
        throw new SweepRefused(folder.resolve(MANIFEST) + " does not describe the sweep " + id()
                + " whose rows these are. Maybe it was damaged, or changed by hand.");
    }

    /** How many rows there were when the manifest was written. */
    int rows() {
        return manifest.path("rows").asInt(0);
    }

    /** What is wrong when there are fewer rows than there were; nothing when there are as many. */
    public Optional<String> lost(int rows) {
        if (rows >= rows()) return Optional.empty();
        return Optional.of(folder.resolve(Journal.FILE) + " has " + rows + " of the " + rows() + " rows that "
                + MANIFEST + " counts: it was damaged. The sweep with --resume runs the others again.");
    }

    /** What else is not as it was written, a line for each file. */
    public List<String> broken() throws IOException {
        return Sums.of(folder).broken().stream()
                .map(name -> folder.resolve(name)
                        + " is missing or damaged. The sweep with --resume writes it again from the journal.")
                .toList();
    }

    /**
     * Fails when there are fewer rows than there were.
     *
     * @throws SweepRefused when there are
     */
    void checkNoneLost(int rows) {
        lost(rows).ifPresent(trouble -> {
            throw new SweepRefused(trouble);
        });
    }

    /** Text of its table of points; empty without one. */
    String table() {
        try {
            var file = folder.resolve(POINTS);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new SweepRefused("The points in " + folder + " cannot be read: " + failure.getMessage());
        }
    }

    /** How it differs from another sweep, a line for each place. */
    public List<String> difference(Sweep other) {
        var lines = new java.util.ArrayList<>(
                Difference.of(manifest.path("sweep"), ScenarioWriter.read(ScenarioWriter.json(other.definition()))));
        lines.addAll(Difference.of(
                manifest.path("template"),
                ScenarioWriter.read(ScenarioWriter.json(other.template().json()))));
        if (modelVersion() != ModelVersion.NUMBER) {
            lines.add("the model's version was " + modelVersion() + " and is " + ModelVersion.NUMBER);
        }
        if (!table().equals(other.table())) lines.add("the table of points has changed");
        return lines;
    }
}
