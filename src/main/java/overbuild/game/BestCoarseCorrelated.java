package overbuild.game;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Finds the coarse correlated equilibrium with the highest or lowest sum of payoffs.
 *
 * <p>A linear program in the chances p of cells: max sum of p times u, where for every player and strategy s' the sum over all cells
 * of p (u_i(s', s_-i) - u_i(s)) is at most 0.
 *
 * <p>Source: Moulin and Vial 1978.
 */
public record BestCoarseCorrelated(
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
        Check.that(takes(game), "BestCoarseCorrelated is for at most %d cells, not for %s", Advice.MOST_CELLS, game);
        return Advice.agreedTo(game)
                .chances(welfare)
                .map(chances -> new Found(List.of(new CoarseCorrelated(chances)), List.of()))
                .orElse(Advice.stopped());
    }
}
