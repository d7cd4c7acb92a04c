package overbuild.report.game;

import java.util.List;
import java.util.Optional;
import overbuild.game.BestReplyDynamics.End;
import overbuild.game.Dominance;
import overbuild.game.PayoffTable;
import overbuild.game.Solution;

/**
 * What was found out about a game.
 *
 * @param game the game
 * @param dominance what strict dominance leaves of it, if that was asked for
 * @param replies where best replies in turn lead from every cell, if that was asked for
 * @param solutions what the solvers found
 * @param contradictions where one method refutes another
 * @param complete whether everything that was asked for ended; what did not is missing, or its solver says so
 */
public record Analysis(
        PayoffTable game,
        Optional<Dominance> dominance,
        Optional<Replies> replies,
        List<Solution> solutions,
        List<String> contradictions,
        boolean complete) {
    public Analysis {
        solutions = List.copyOf(solutions);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Where best replies lead.
     *
     * @param ends cells that are not left any more
     * @param potential whether an exact potential sees to it that they come to rest
     */
    public record Replies(List<End> ends, boolean potential) {
        public Replies {
            ends = List.copyOf(ends);
        }
    }
}
