package overbuild.report.page;

/** A folder that no report can be made of, or a file that one cannot go to. */
public final class NoReport extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why, in a person's words. */
    NoReport(String message) {
        super(message);
    }
}
