package overbuild.model;

/** What bounded an order. */
public enum Limit {
    /** Nothing: the order is what the strategy wanted. */
    NONE,
    /** The strategy wanted nothing. */
    ZERO,
    /** The largest order that the organisation can digest. */
    GROWTH_CAP,
    /** The top of the ladder. */
    TOP,
    /** What the firm has agreed to. */
    PACT,
    /** The money at hand. */
    FUNDING
}
