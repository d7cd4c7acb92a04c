package overbuild.report;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of a question about a game of whole runs.
 *
 * @param question what was asked, and what the runs say
 * @param program the program that ran
 */
public record DilemmaReport(Question question, Program program) {
    /** Writes all files into a folder, at once or not at all. */
    public void publish(Folder folder, boolean charts) throws IOException {
        Draft.publish(folder, draft -> {
            Csv.write(question.payoffs(), draft.resolve("payoffs.csv"));
            if (charts) new DilemmaCharts(question).draw(draft.resolve(Charts.FOLDER));
            Json.write(DilemmaDocument.of(question), draft.resolve("dilemma.json"));
            Json.write(manifest().document(program), draft.resolve(Manifest.FILE));
        });
    }

    private Manifest manifest() {
        var tally = question.answer().tally();
        return new Manifest(
                Question.KIND,
                question.id(),
                digest(),
                question.resolved().scenario().seed(),
                question.answer().inquiry().runs(),
                tally.isComplete(),
                tally.completed(),
                question.command(),
                List.of(question.resolved()));
    }

    /** The fingerprint of its numbers. */
    public String digest() {
        return Digest.of(List.of(question.payoffs()));
    }

    /** What {@code --json} prints. */
    public ObjectNode document(Folder folder) {
        var document = DilemmaDocument.of(question);
        document.put("resultDigest", digest());
        document.put("folder", folder.path().toString());
        return document;
    }
}
