package overbuild.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Where the files of one run go. They appear all at once or not at all, and nothing that is not theirs is touched.
 *
 * @param path the folder, which need not exist
 * @param runId the run
 */
public record Folder(Path path, String runId) {
    private static final List<String> NAMES = List.of(
            Manifest.FILE,
            "summary.json",
            SeatReport.SCENARIO,
            SeatReport.STRATEGY,
            SeatReport.CHOICES,
            SeatReport.DEBRIEF,
            "validation.json",
            "comparison.json",
            "calibration.json",
            GameFiles.DOCUMENT,
            "dilemma.json",
            "payoffs.csv",
            "tournament.json",
            "ranking.csv",
            "matrix.csv",
            "attribution.json",
            "remedies.json",
            "market.csv",
            "firms.csv",
            "events.csv");

    public Folder {
        path = path.toAbsolutePath();
    }

    /**
     * Fails early when the files could not go there.
     *
     * @throws FolderTaken when the place is taken or cannot be written
     */
    public void check() {
        var existing = existing(path);
        if (!Files.isDirectory(existing)) throw new FolderTaken(existing + " is a file, not a folder.");
        if (!Files.isWritable(existing)) throw new FolderTaken("May not write into " + existing + ".");
        var owner = owner();
        if (owner.isPresent() && !owner.get().equals(runId)) {
            throw new FolderTaken(path + " holds run " + owner.get() + "; this is run " + runId
                    + ". Choose another folder, or remove that one.");
        }
        if (owner.isEmpty()) NAMES.forEach(this::refuseForeign);
    }

    /** The manifest of an earlier run in this folder. */
    public Optional<JsonNode> manifest() {
        return read(path.resolve(Manifest.FILE));
    }

    /** Whether the files there are this run's. */
    boolean isOurs() {
        return owner().map(runId::equals).orElse(false);
    }

    /** Fails when a file that is not this run's has the name of one that is to be written. */
    void refuseForeign(String name) {
        if (!Files.exists(path.resolve(name))) return;
        throw new FolderTaken(
                path.resolve(name) + " is there already and belongs to something else. Choose another folder.");
    }

    /** The run whose files lie there: by its manifest, or by what a run left that ended while it put them there. */
    private Optional<String> owner() {
        var manifest = path.resolve(Manifest.FILE);
        if (Files.exists(manifest)) return Optional.of(runId(manifest).orElse("of another program"));
        return Draft.left(path).stream()
                .map(draft -> draft.resolve(Manifest.FILE))
                .flatMap(draft -> runId(draft).stream())
                .findFirst();
    }

    private static Optional<String> runId(Path manifest) {
        return read(manifest).map(node -> node.path("runId").asString(""));
    }

    private static Optional<JsonNode> read(Path manifest) {
        try {
            return Optional.of(Json.read(Files.readString(manifest)));
        } catch (IOException | JacksonException failure) {
            return Optional.empty();
        }
    }

    /** The nearest thing above a path that exists. */
    private static Path existing(Path path) {
        var place = path;
        while (!Files.exists(place) && place.getParent() != null) place = place.getParent();
        return place;
    }
}
