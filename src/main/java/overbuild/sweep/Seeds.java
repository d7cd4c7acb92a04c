package overbuild.sweep;

/** Which chance the cells of a sweep meet. */
public enum Seeds {
    /** Replication k of every cell has the same seed, so that cells differ by their parameters alone. */
    common,
    /** Every run has a seed of its own. */
    independent
}
