package overbuild.prize;

/** What the race is for beside the market. A new prize is one record in this package. */
@FunctionalInterface
public interface Prize {
    /**
     * The contest of a tick, as long as nobody has won.
     *
     * @param tick 0-based quarter
     * @param effort sum of what counts of all firms: capacity in service units per year, or the stocks that it has fed
     */
    Contest contest(int tick, double effort);

    /** Decay per year of the stock of effort that capacity feeds and that wins the prize; null where capacity itself counts. */
    default Double effortDecay() {
        return null;
    }

    /** Who pays. */
    default String payer() {
        return "nobody";
    }
}
