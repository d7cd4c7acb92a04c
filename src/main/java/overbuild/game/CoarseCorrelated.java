package overbuild.game;

import java.util.List;

/**
 * A mediator draws a cell and plays for everybody who has agreed beforehand.
 *
 * <p>The regret of a player is what it would gain by playing one strategy s' whatever is drawn:
 * max_s' sum over cells of p (u_i(s', s_-i) - u_i(s)).
 *
 * <p>Source: Moulin and Vial 1978.
 *
 * @param chances the probability of each cell
 */
public record CoarseCorrelated(List<Double> chances) implements Play {
    public CoarseCorrelated {
        chances = List.copyOf(chances);
    }

    @Override
    public List<Double> payoffs(PayoffTable game) {
        return Correlated.average(game, chances);
    }

    @Override
    public List<Double> regrets(PayoffTable game) {
        return Correlated.each(game, player -> {
            var sums = new double[game.strategies(player)];
            for (int advice = 0; advice < sums.length; advice++) {
                var gains = Correlated.gains(game, chances, player, advice);
                for (int k = 0; k < sums.length; k++) sums[k] += gains[k];
            }
            return Correlated.best(sums);
        });
    }
}
