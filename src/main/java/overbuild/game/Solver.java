package overbuild.game;

import java.util.ArrayList;
import java.util.function.LongSupplier;

/** A way to find equilibria of a game. A new solver is one record in this package. */
@FunctionalInterface
public interface Solver {
    /**
     * What it finds; the same game gives the same answer.
     *
     * @throws IllegalArgumentException when it is not made for such games
     */
    Found find(PayoffTable game);

    /** Whether it is made for such games. */
    default boolean takes(PayoffTable game) {
        return true;
    }

    /** The largest regret that it leaves, as a share of the range of payoffs. */
    default double precision() {
        return 1e-9;
    }

    /**
     * Finds equilibria and holds each against the table: what leaves more regret than promised is not one.
     *
     * @param clock a clock that counts nanoseconds
     */
    default Solution solve(PayoffTable game, LongSupplier clock) {
        long start = clock.getAsLong();
        var found = find(game);
        double seconds = (clock.getAsLong() - start) * 1e-9;
        var equilibria = found.plays().stream()
                .map(play -> new Equilibrium(game, this, play, seconds, found.notes()))
                .toList();
        var kept =
                equilibria.stream().filter(one -> one.strain() <= precision()).toList();
        var notes = new ArrayList<>(found.notes());
        int refused = equilibria.size() - kept.size();
        if (refused > 0) notes.add("refused for too much regret: " + refused);
        return new Solution(this, kept, seconds, notes);
    }
}
