package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of a comparison.
 *
 * @param comparison what came of it; the pairs that ended
 * @param program the program that ran
 */
public record ComparisonReport(Comparison comparison, Program program) {
    /** Writes all files into a folder, at once or not at all. */
    public void publish(Folder folder, boolean charts) throws IOException {
        Draft.publish(folder, draft -> {
            Csv.write(comparison.outcomes(), draft.resolve("comparison.csv"));
            Csv.write(comparison.paths(), draft.resolve("differences.csv"));
            if (charts) draw(draft.resolve(Charts.FOLDER));
            Json.write(ComparisonDocument.of(comparison), draft.resolve("comparison.json"));
            Json.write(manifest().document(program), draft.resolve(Manifest.FILE));
        });
    }

    private void draw(Path folder) throws IOException {
        for (var arm : comparison.arms()) {
            if (arm.pairs().isEmpty()) continue;
            for (var contrast : Contrast.values()) {
                var chart = DifferenceChart.of(comparison.base().scenario(), arm, contrast);
                new Picture(DifferenceChart.name(arm, contrast), chart).write(folder);
            }
        }
    }

    private Manifest manifest() {
        var base = comparison.base();
        return new Manifest(
                Comparison.KIND,
                comparison.id(),
                digest(),
                base.seed(),
                base.runs(),
                comparison.tally().isComplete(),
                comparison.tally().completed(),
                comparison.command(),
                comparison.studies().stream().map(Study::resolved).toList());
    }

    /** The fingerprint of its numbers. */
    public String digest() {
        return Digest.of(List.of(comparison.outcomes(), comparison.paths()));
    }

    /** What {@code --json} prints. */
    public ObjectNode document(Folder folder) {
        var document = ComparisonDocument.of(comparison);
        document.put("resultDigest", digest());
        document.put("folder", folder.path().toString());
        return document;
    }
}
