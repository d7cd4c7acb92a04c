package overbuild.game;

import java.util.List;

/**
 * What a solver says about a game.
 *
 * @param method the solver with its parameters
 * @param equilibria those that it found and whose regret is as small as it promises
 * @param seconds how long it took
 * @param notes what has to be known: that there may be others, that the search stopped early
 */
public record Solution(Solver method, List<Equilibrium> equilibria, double seconds, List<String> notes) {
    public Solution {
        equilibria = List.copyOf(equilibria);
        notes = List.copyOf(notes);
    }
}
