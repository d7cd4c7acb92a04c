package overbuild.report;

/** A folder that files of a run cannot go to, because it is something else's or cannot be written. */
public final class FolderTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why, in a person's words. */
    public FolderTaken(String message) {
        super(message);
    }
}
