package overbuild.model;

/** Stages of a project before it is in service. */
public enum Stage {
    /** Made public; nothing is owed yet. */
    ANNOUNCED,
    /** Ordered; building has not begun. */
    COMMITTED,
    /** Being built and, under progress payment, being paid. */
    UNDER_CONSTRUCTION
}
