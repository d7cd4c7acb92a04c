package overbuild.game;

import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Check;

/**
 * A mediator draws a cell and tells each player its own strategy in it.
 *
 * <p>The regret of a player is what it would gain by answering each advice s with the best strategy s' instead: the sum over s of
 * max_s' sum over cells with s of p (u_i(s', s_-i) - u_i(s, s_-i)).
 *
 * <p>Source: Aumann 1974 and 1987.
 *
 * @param chances the probability of each cell
 */
public record Correlated(List<Double> chances) implements Play {
    public Correlated {
        chances = List.copyOf(chances);
    }

    @Override
    public List<Double> payoffs(PayoffTable game) {
        return average(game, chances);
    }

    @Override
    public List<Double> regrets(PayoffTable game) {
        return each(
                game,
                player -> IntStream.range(0, game.strategies(player))
                        .mapToDouble(advice -> best(gains(game, chances, player, advice)))
                        .reduce(0, Double::sum));
    }

    /** What each player earns on average when cells have these chances. */
    static List<Double> average(PayoffTable game, List<Double> chances) {
        Check.that(chances.size() == game.cells(), "%d chances for %d cells", chances.size(), game.cells());
        return each(game, player -> {
            double sum = 0;
            for (int cell = 0; cell < chances.size(); cell++) {
                sum += chances.get(cell) * (game.payoff(player, cell) - game.lowest(player));
            }
            return game.lowest(player) + sum;
        });
    }

    /** What each strategy would earn a player more when it takes its place, whenever the advice is another. */
    static double[] gains(PayoffTable game, List<Double> chances, int player, int advice) {
        var gains = new double[game.strategies(player)];
        for (int cell = 0; cell < chances.size(); cell++) {
            if (chances.get(cell) == 0 || game.strategy(player, cell) != advice) continue;
            double payoff = game.payoff(player, cell);
            for (int k = 0; k < gains.length; k++) {
                gains[k] += chances.get(cell) * (game.payoff(player, game.deviation(cell, player, k)) - payoff);
            }
        }
        return gains;
    }

    /** The largest of some gains; staying gains nothing. */
    static double best(double[] gains) {
        double best = 0;
        for (double gain : gains) best = Math.max(best, gain);
        return best;
    }

    static List<Double> each(PayoffTable game, java.util.function.IntToDoubleFunction value) {
        return IntStream.range(0, game.size()).mapToDouble(value).boxed().toList();
    }
}
