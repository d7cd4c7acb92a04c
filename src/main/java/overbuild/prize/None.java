package overbuild.prize;

/**
 * No prize: the market is all there is.
 *
 * <p>V = 0.
 *
 * <p>Source: the benchmark case of Cournot 1838.
 */
public record None() implements Prize {
    @Override
    public Contest contest(int tick, double effort) {
        return Contest.NONE;
    }
}
