package overbuild.game;

import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Check;

/**
 * Who plays, and what can be played.
 *
 * @param name its name, which may be any text
 * @param strategies names of its strategies, at least one
 */
public record Player(String name, List<String> strategies) {
    public Player {
        strategies = List.copyOf(strategies);
        Check.that(!strategies.isEmpty(), "%s must have at least one strategy", name);
    }

    /** A player whose strategies are named by their numbers, from 1. */
    public static Player numbered(String name, int strategies) {
        return new Player(
                name,
                IntStream.rangeClosed(1, strategies).mapToObj(Integer::toString).toList());
    }
}
