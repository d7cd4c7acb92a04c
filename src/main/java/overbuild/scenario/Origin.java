package overbuild.scenario;

/**
 * Where a value was written.
 *
 * @param kind what wrote it
 * @param name the file, or the text of the patch
 * @param line line in the file from 1; 0 when it is the file as a whole
 * @param column column in that line from 1
 */
public record Origin(Kind kind, String name, int line, int column) {
    /** The standard of a parameter. */
    public static final Origin DEFAULT = new Origin(Kind.DEFAULT, "default", 0, 0);

    /** What can write a value. */
    public enum Kind {
        /** The scenario file itself. */
        FILE,
        /** A file that it is based on. */
        BASE,
        /** The standard of the parameter. */
        DEFAULT,
        /** A patch. */
        SET
    }

    /** A patch such as {@code firms.*.beliefs.psi=1}. */
    public static Origin set(String patch) {
        return new Origin(Kind.SET, patch, 0, 0);
    }

    /** Another place in the same file. */
    Origin at(int line, int column) {
        return kind == Kind.FILE || kind == Kind.BASE ? new Origin(kind, name, line, column) : this;
    }

    /** The place as the start of a message: {@code file:line} or {@code --set patch}. */
    public String place() {
        if (kind == Kind.SET) return "--set " + name;
        return line > 0 ? name + ":" + line : name;
    }

    @Override
    public String toString() {
        return kind == Kind.BASE ? "base " + place() : place();
    }
}
