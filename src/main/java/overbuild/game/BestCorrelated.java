package overbuild.game;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Finds the correlated equilibrium with the highest or lowest sum of payoffs.
 *
 * <p>A linear program in the chances p of cells: max sum of p times u, where for every player and every two strategies s and s' the
 * sum over cells with s of p (u_i(s', s_-i) - u_i(s, s_-i)) is at most 0.
 *
 * <p>Source: Aumann 1987; Gilboa and Zemel 1989.
 */
public record BestCorrelated(
        @Param(unit = "-", meaning = "Which sum of payoffs is looked for", standard = "highest")
        Welfare welfare) implements Solver {
    @Override
    public boolean takes(PayoffTable game) {
        return game.cells() <= Advice.MOST_CELLS;
    }

    @Override
    public double precision() {
        return Advice.PRECISION;
    }

    @Override
    public Found find(PayoffTable game) {
        Check.that(takes(game), "BestCorrelated is for at most %d cells, not for %s", Advice.MOST_CELLS, game);
        return Advice.obeyed(game)
                .chances(welfare)
                .map(chances -> new Found(List.of(new Correlated(chances)), List.of()))
                .orElse(Advice.stopped());
    }
}
