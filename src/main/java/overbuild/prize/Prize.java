package overbuild.prize;

/** What the race is for beside the market. A new prize is one record in this package. */
@FunctionalInterface
public interface Prize {
    /** The contest of a tick. */
    Contest contest(int tick);
}
