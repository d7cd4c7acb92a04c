package overbuild.model;

/** Where a firm stands in its life. */
public enum Status {
    /** In the pool of possible entrants; owns nothing. */
    OUTSIDE,
    /** In the race. */
    ACTIVE,
    /** Taken over by its creditors; its capacity keeps running and it starts no new structures. */
    REORGANISED;

    /** Whether the firm owns capacity and serves the market. */
    public boolean operates() {
        return this != OUTSIDE;
    }
}
