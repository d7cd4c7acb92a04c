package overbuild.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Maths;

/**
 * Ranks strategies by how long a world of rare mutants, one finite population per player, dwells on them.
 *
 * <p>From a cell one player at a time tries another strategy, which takes over with probability
 * (1 - e^(-alpha d))/(1 - e^(-alpha m d)), 1/m where d = 0, d what it earns more; each of the sum of (S_i - 1) trials is as likely.
 *
 * <p>Source: Omidshafiei and others 2019.
 *
 * @param intensity how strongly payoffs select, alpha
 * @param population size of each population, m
 */
public record AlphaRank(double intensity, int population) {
    private static final int MOST_CELLS = 4096;

    public AlphaRank {
        Check.that(intensity >= 0, "the intensity must not be negative, but was %s", intensity);
        Check.that(population >= 2, "the population must be at least 2, but was %d", population);
    }

    /** The share of time spent in each cell of the game. */
    public List<Double> cells(PayoffTable game) {
        Check.that(
                game.cells() <= MOST_CELLS, "a game may have at most %d cells, but had %d", MOST_CELLS, game.cells());
        var shares = new ArrayList<Double>(game.cells());
        for (double share : new Chain(moves(game)).stationary()) shares.add(share);
        return List.copyOf(shares);
    }

    /** The share of time that a player plays each strategy. */
    public List<Double> strategies(PayoffTable game, int player) {
        var shares = new ArrayList<>(Collections.nCopies(game.strategies(player), 0.0));
        var cells = cells(game);
        for (int cell = 0; cell < cells.size(); cell++) {
            int strategy = game.strategy(player, cell);
            shares.set(strategy, shares.get(strategy) + cells.get(cell));
        }
        return List.copyOf(shares);
    }

    private double[][] moves(PayoffTable game) {
        double trials = 0;
        for (int i = 0; i < game.size(); i++) trials += game.strategies(i) - 1;
        var moves = new double[game.cells()][game.cells()];
        for (int cell = 0; cell < moves.length; cell++) {
            moves[cell][cell] = 1;
            for (int i = 0; i < game.size(); i++) tries(game, i, cell, moves[cell], trials);
        }
        return moves;
    }

    private void tries(PayoffTable game, int player, int cell, double[] moves, double trials) {
        for (int s = 0; s < game.strategies(player); s++) {
            int to = game.deviation(cell, player, s);
            if (to == cell) continue;
            moves[to] = fixation(game.payoff(player, to) - game.payoff(player, cell)) / trials;
            moves[cell] -= moves[to];
        }
    }

    /** The chance that one mutant takes over that earns more by a difference. */
    private double fixation(double more) {
        double gain = intensity * more;
        if (gain == 0) return 1.0 / population;
        if (gain > 0) return (1 - Maths.exp(-gain)) / (1 - Maths.exp(-population * gain));
        double kept = Maths.exp((population - 1) * gain);
        return kept * (1 - Maths.exp(gain)) / (1 - Maths.exp(population * gain));
    }
}
