package overbuild.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of a validation.
 *
 * @param validation what came of it; the runs that ended
 * @param program the program that ran
 */
public record ValidationReport(Validation validation, Program program) {
    /** Writes all files into a folder, at once or not at all. */
    public void publish(Folder folder, boolean charts) throws IOException {
        Draft.publish(folder, draft -> {
            Csv.write(validation.sheet(), draft.resolve("targets.csv"));
            Files.writeString(draft.resolve("validation.md"), ValidationPage.of(validation));
            if (charts) draw(draft.resolve(Charts.FOLDER));
            Json.write(ValidationDocument.of(validation), draft.resolve("validation.json"));
            Json.write(manifest().document(program), draft.resolve(Manifest.FILE));
        });
    }

    private void draw(Path folder) throws IOException {
        for (var trial : validation.trials()) {
            for (int k = 0; k < trial.targets().size(); k++) {
                var chart = TargetChart.of(trial, trial.targets().get(k));
                new Picture(TargetChart.name(trial, k), chart).write(folder);
            }
        }
    }

    private Manifest manifest() {
        var studies = validation.studies();
        return new Manifest(
                Validation.KIND,
                validation.id(),
                digest(),
                studies.get(0).seed(),
                studies.get(0).runs(),
                validation.tally().isComplete(),
                validation.tally().completed(),
                validation.command(),
                studies.stream().map(Study::resolved).toList());
    }

    /** The fingerprint of its numbers. */
    public String digest() {
        return Digest.of(List.of(validation.sheet()));
    }

    /** What {@code --json} prints. */
    public ObjectNode document(Folder folder) {
        var document = ValidationDocument.of(validation);
        document.put("resultDigest", digest());
        document.put("folder", folder.path().toString());
        return document;
    }
}
