package overbuild.game;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One number for each cell that rises by as much as a player gains whenever a player moves alone.
 *
 * <p>P(s', s_-i) - P(s) = u_i(s', s_-i) - u_i(s) for all cells, players and moves. Where P is highest there is an equilibrium, and
 * replies that gain something come to rest.
 *
 * <p>Source: Monderer and Shapley 1996.
 *
 * @param values the potential of each cell, 0 in the first
 */
public record Potential(List<Double> values) {
    /** How far gains may differ, as a share of the range of payoffs. */
    private static final double ROUNDING = 1e-10;

    public Potential {
        values = List.copyOf(values);
    }

    /** The potential of a game, if it has one. */
    public static Optional<Potential> of(PayoffTable game) {
        var values = new double[game.cells()];
        for (int cell = 1; cell < values.length; cell++) values[cell] = climbed(game, values, cell);
        return isPotential(game, values)
                ? Optional.of(new Potential(DoubleStream.of(values).boxed().toList()))
                : Optional.empty();
    }

    /** What a cell's potential must be, from one before it that differs in one player's strategy. */
    private static double climbed(PayoffTable game, double[] values, int cell) {
        int mover = IntStream.range(0, game.size())
                .filter(player -> game.strategy(player, cell) > 0)
                .findFirst()
                .orElseThrow();
        int before = game.deviation(cell, mover, 0);
        return values[before] + (game.payoff(mover, cell) - game.payoff(mover, before));
    }

    private static boolean isPotential(PayoffTable game, double[] values) {
        double widest = 0;
        for (int player = 0; player < game.size(); player++) widest = Math.max(widest, game.range(player));
        for (int cell = 0; cell < values.length; cell++) {
            for (int player = 0; player < game.size(); player++) {
                int base = game.deviation(cell, player, 0);
                double gain = game.payoff(player, cell) - game.payoff(player, base);
                if (Math.abs(values[cell] - values[base] - gain) > ROUNDING * widest) return false;
            }
        }
        return true;
    }

    /** The cell where it is highest, the first of several. */
    public int highest() {
        return IntStream.range(0, values.size())
                .reduce((best, cell) -> values.get(cell) > values.get(best) ? cell : best)
                .orElseThrow();
    }
}
