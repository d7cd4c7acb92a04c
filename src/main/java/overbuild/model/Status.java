package overbuild.model;

/** Where a firm stands in its life. */
public enum Status {
    /** In the pool of possible entrants; owns nothing. */
    OUTSIDE,
    /** In the race. */
    ACTIVE,
    /** Taken over by its creditors; its capacity keeps running and it starts no new structures. */
    REORGANISED,
    /** Could not pay; what it has is sold at the start of the next tick. */
    FOR_SALE,
    /** Taken out of the race; a trustee keeps its capacity running and starts no new structures. */
    RUN_OFF,
    /** Taken out of the race with its capacity; owns nothing and never comes back. */
    GONE;

    /** Whether the firm owns capacity and serves the market. */
    public boolean operates() {
        return this != OUTSIDE && this != GONE;
    }

    /** Who owns what is left after all claims: its creditors once they have taken over. */
    public Sector owner() {
        return this == REORGANISED ? Sector.LENDERS : Sector.HOUSEHOLDS;
    }

    /** Whether others than its first owners run it, and pay what it cannot. */
    public boolean isBacked() {
        return this == REORGANISED || this == RUN_OFF;
    }
}
