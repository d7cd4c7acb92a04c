package overbuild.report;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of the stage games of a run.
 *
 * @param study the run
 * @param kind {@code game} for that of a tick, {@code games} for all ticks
 * @param command the command that repeats it
 * @param numbers all that was reckoned, as text, of which the digest is taken
 * @param isComplete whether everything asked for was found out
 */
public record GameFiles(Study study, String kind, String command, String numbers, boolean isComplete) {
    private static final int DIGITS = 16;

    /** The document among the files. */
    public static final String DOCUMENT = "game.json";

    /** What tells the results of a command on a run from those of others. */
    public static String id(Study study, String command) {
        return Digest.of(study.runId() + "\n" + command).substring(0, DIGITS);
    }

    /** Writes all files into a folder, at once or not at all. */
    public void publish(Folder folder, Program program, ObjectNode document, Contents further) throws IOException {
        Draft.publish(folder, draft -> {
            further.write(draft);
            Json.write(document, draft.resolve(DOCUMENT));
            Json.write(manifest(folder.runId()).document(program), draft.resolve(Manifest.FILE));
        });
    }

    /** The fingerprint of its numbers. */
    public String digest() {
        return Digest.of(numbers);
    }

    private Manifest manifest(String id) {
        return new Manifest(
                kind,
                id,
                digest(),
                study.seed(),
                1,
                isComplete,
                isComplete ? 1 : 0,
                command,
                List.of(study.resolved()));
    }
}
