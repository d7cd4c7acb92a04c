package overbuild.game;

import java.util.List;
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
        Welfare welfare) implements Mediator {
    @Override
    public Advice advice(PayoffTable game) {
        return Advice.obeyed(game);
    }

    @Override
    public Play play(List<Double> chances) {
        return new Correlated(chances);
    }
}
