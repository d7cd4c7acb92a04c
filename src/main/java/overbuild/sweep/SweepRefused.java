package overbuild.sweep;

/** Something that a sweep cannot be done with: a folder that is another's, a shard that does not exist. */
public final class SweepRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why, in a person's words. */
    public SweepRefused(String message) {
        super(message);
    }
}
