package overbuild.game;

import java.util.List;
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
        Welfare welfare) implements Mediator {
    @Override
    public Advice advice(PayoffTable game) {
        return Advice.agreedTo(game);
    }

    @Override
    public Play play(List<Double> chances) {
        return new CoarseCorrelated(chances);
    }
}
