package overbuild.game;

/** Which sum of payoffs is looked for. */
public enum Welfare {
    /** The largest that there can be. */
    highest,
    /** The smallest that there can be. */
    lowest
}
