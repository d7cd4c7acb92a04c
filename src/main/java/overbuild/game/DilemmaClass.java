package overbuild.game;

/**
 * What kind of game two players of two actions, restraint and race, are in.
 *
 * <p>Source: Rapoport and Guyer 1966.
 */
public enum DilemmaClass {
    /** Racing is always better, restraint of both better than a race: T > R > P > S. */
    PRISONERS_DILEMMA("prisoner's dilemma"),
    /** Whoever meets a racer had better restrain itself, and the other way round: T > R, S > P. */
    CHICKEN("chicken"),
    /** Whoever meets restraint had better restrain itself, whoever meets a racer race: R > T, P > S. */
    STAG_HUNT("stag hunt"),
    /** Restraint is always better: R > T, S > P. */
    HARMONY("harmony"),
    /** Racing is always better, and a race no worse than restraint of both: T > R, P > S, P >= R. */
    DEADLOCK("deadlock"),
    /** Restraint and race are worth the same against one of the two, or are the same. */
    NONE("none");

    private final String words;

    DilemmaClass(String words) {
        this.words = words;
    }

    /** The class of a game with these payoffs. */
    static DilemmaClass of(Dilemma game) {
        if (!(game.greed() != 0 && game.fear() != 0)) return NONE;
        if (game.greed() < 0) return game.fear() < 0 ? HARMONY : STAG_HUNT;
        if (game.fear() < 0) return CHICKEN;
        return game.gain() > 0 ? PRISONERS_DILEMMA : DEADLOCK;
    }

    @Override
    public String toString() {
        return words;
    }
}
