package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import overbuild.model.ModelVersion;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files that say what outcomes of a sweep depend on.
 *
 * @param sensitivity what was found
 * @param command the command that repeats it
 * @param program the program that reckoned
 */
public record SensitivityReport(Sensitivity sensitivity, String command, Program program) {
    /** Kind of folder. */
    public static final String KIND = "sensitivity";

    /** Writes all files into a folder, at once or not at all. */
    public void publish(Folder folder, boolean charts) throws IOException {
        Draft.publish(folder, draft -> {
            Csv.write(sensitivity.sheet(), draft.resolve("sensitivity.csv"));
            if (sensitivity.discovery().isPresent()) Csv.write(sensitivity.boxes(), draft.resolve("boxes.csv"));
            if (charts) draw(draft.resolve(Charts.FOLDER));
            Json.write(new SensitivityDocument(sensitivity).document(), draft.resolve("sensitivity.json"));
            Json.write(manifest(folder.runId()), draft.resolve(Manifest.FILE));
        });
    }

    private ObjectNode manifest(String id) {
        var manifest = Json.object();
        manifest.put("kind", KIND);
        manifest.put("runId", id);
        manifest.put("modelVersion", ModelVersion.NUMBER);
        manifest.put("command", command);
        manifest.put("version", program.version());
        manifest.put("commit", program.commit());
        manifest.put("jvm", program.jvm());
        return manifest;
    }

    private void draw(Path folder) throws IOException {
        var text = new SensitivityText(sensitivity);
        for (var answer : sensitivity.answers()) {
            var key = answer.outcome().key();
            var words = sensitivity.sentence(answer) + " " + words(text.table(answer));
            if (answer.shares().isPresent()) {
                new Picture(key + "-shares", SharesChart.of(sensitivity, answer), words).write(folder);
            }
            if (answer.screening().isPresent()) {
                new Picture(key + "-effects", ScreeningChart.of(sensitivity, answer), words).write(folder);
            }
        }
        if (sensitivity.discovery().isEmpty() || sensitivity.parameters().size() < 2) return;
        var discovery = sensitivity.discovery().get();
        var words = discovery.sentence(sensitivity.parameters()) + " " + words(text.boxes(discovery));
        new Picture("boxes", BoxChart.of(sensitivity), words).write(folder);
    }

    private static String words(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(", ", row)).collect(Collectors.joining("; "));
    }
}
