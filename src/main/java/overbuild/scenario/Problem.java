package overbuild.scenario;

/**
 * Something wrong with a scenario.
 *
 * @param where file and line, or patch
 * @param path place in the scenario such as {@code firms.Oracle.beliefs.psi}; empty for the whole
 * @param message a sentence that names the path
 */
public record Problem(Origin where, String path, String message) {
    private static final int LONGEST = 800;

    public Problem {
        message = message.replaceAll("\\p{Cntrl}", "?");
        if (message.length() > LONGEST) message = message.substring(0, LONGEST) + "...";
    }

    /** Something wrong with a value. */
    public static Problem at(Node node, String path, String rest) {
        return new Problem(node.origin(), path, path.isEmpty() ? rest : path + " " + rest);
    }

    /** Something wrong with a file as a whole. */
    static Problem with(String file, String message) {
        return new Problem(new Origin(Origin.Kind.FILE, file, 0, 0), "", message);
    }

    /** The file, or the patch after {@code --set}. */
    public String file() {
        return where.name();
    }

    /** The line in the file; 0 when there is none. */
    public int line() {
        return where.line();
    }

    @Override
    public String toString() {
        return where.place() + ": " + message;
    }
}
