package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files that say what caused an outcome.
 *
 * @param causes what was asked, and what runs say
 * @param program the program that ran
 */
public record CausesReport(Causes causes, Program program) {
    /** Writes all files into a folder, at once or not at all. */
    public void publish(Folder folder, boolean charts) throws IOException {
        Draft.publish(folder, draft -> {
            Csv.write(causes.values(), draft.resolve("attribution.csv"));
            Csv.write(causes.pairs(), draft.resolve("interactions.csv"));
            Csv.write(causes.paths(), draft.resolve("acting.csv"));
            if (charts) draw(draft.resolve(Charts.FOLDER));
            Json.write(CausesDocument.of(causes), draft.resolve("attribution.json"));
            Json.write(manifest().document(program), draft.resolve(Manifest.FILE));
        });
    }

    private void draw(Path folder) throws IOException {
        if (causes.attribution().replications() == 0) return;
        new Picture("attribution", CausesChart.of(causes)).write(folder);
        new Picture("acting", ActingChart.of(causes)).write(folder);
    }

    private Manifest manifest() {
        var tally = causes.attribution().tally();
        return new Manifest(
                Causes.KIND,
                Causes.id(causes.resolved(), causes.inquest()),
                digest(),
                causes.inquest().scenario().seed(),
                causes.inquest().runs(),
                tally.isComplete(),
                tally.completed(),
                causes.command(),
                List.of(causes.resolved()));
    }

    /** The fingerprint of its numbers. */
    public String digest() {
        return Digest.of(List.of(causes.values(), causes.pairs(), causes.paths()));
    }

    /** What {@code --json} prints. */
    public ObjectNode document(Folder folder) {
        var document = CausesDocument.of(causes);
        document.put("resultDigest", digest());
        document.put("folder", folder.path().toString());
        return document;
    }
}
