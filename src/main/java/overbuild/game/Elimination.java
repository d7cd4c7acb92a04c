package overbuild.game;

import java.util.List;

/**
 * A strategy that is struck out because another, or a mixture, earns more whatever the others do.
 *
 * @param round in which round, from 1
 * @param player whose
 * @param strategy which
 * @param dominator the mixture that earns more: a probability for each of the player's strategies
 */
public record Elimination(int round, int player, int strategy, List<Double> dominator) {
    public Elimination {
        dominator = List.copyOf(dominator);
    }
}
