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
     * Fails when its rows are not there.
     *
     * @throws SweepRefused when they are not
     */
    public void checkRows() throws IOException {
        Journal.check(folder, id());
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

    /** The sweep itself. */
    public Sweep sweep() {
        return SweepReader.stored(this);
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
