package overbuild.game;

import java.util.List;
import overbuild.model.Check;

/** Looks for the highest or lowest sum of payoffs that a mediator can bring about, by a linear program. */
interface Mediator extends Solver {
    /** Which sum of payoffs is looked for. */
    Welfare welfare();

    /** What a game lets the mediator do. */
    Advice advice(PayoffTable game);

    /** How the game is played when the mediator draws with these chances. */
    Play play(List<Double> chances);

    @Override
    default boolean takes(PayoffTable game) {
        return game.cells() <= Advice.MOST_CELLS;
    }

    @Override
    default double precision() {
        return Advice.PRECISION;
    }

    @Override
    default Found find(PayoffTable game) {
        var name = getClass().getSimpleName();
        Check.that(takes(game), "%s is for at most %d cells, not for %s", name, Advice.MOST_CELLS, game);
        return advice(game)
                .chances(welfare())
                .map(chances -> new Found(List.of(play(chances)), List.of()))
                .orElse(Advice.stopped());
    }
}
