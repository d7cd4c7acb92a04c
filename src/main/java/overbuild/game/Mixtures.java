package overbuild.game;

/**
 * Expected payoffs when every player mixes by itself.
 *
 * <p>u_i(s, x) = sum over the cells in which i plays s of u_i times the product of x_j(s_j) over the others j, counted from the
 * lowest payoff of i, so that large payoffs that differ little are not drowned in rounding.
 */
final class Mixtures {
    private final PayoffTable game;
    private final double[][] mix;

    /** The mixtures are not copied: what is changed in them is seen. */
    Mixtures(PayoffTable game, double[][] mix) {
        this.game = game;
        this.mix = mix;
    }

    /** What each strategy of a player earns above the player's lowest payoff. */
    double[] replies(int player) {
        var sums = new double[game.strategies(player)];
        double low = game.lowest(player);
        for (int cell = 0; cell < game.cells(); cell++) {
            double weight = weight(cell, player, player);
            if (weight != 0) sums[game.strategy(player, cell)] += weight * (game.payoff(player, cell) - low);
        }
        return sums;
    }

    /** The same for each strategy of a player, in rows, and each of one rival, while the others mix. */
    double[][] replies(int player, int rival) {
        var sums = new double[game.strategies(player)][game.strategies(rival)];
        double low = game.lowest(player);
        for (int cell = 0; cell < game.cells(); cell++) {
            double weight = weight(cell, player, rival);
            if (weight == 0) continue;
            sums[game.strategy(player, cell)][game.strategy(rival, cell)] += weight * (game.payoff(player, cell) - low);
        }
        return sums;
    }

    /** The probability that all but two players play as in a cell. */
    private double weight(int cell, int one, int other) {
        double weight = 1;
        for (int j = 0; j < mix.length && weight != 0; j++) {
            if (j != one && j != other) weight *= mix[j][game.strategy(j, cell)];
        }
        return weight;
    }

    /** What a player earns above its lowest payoff. */
    double payoff(int player) {
        return dot(mix[player], replies(player));
    }

    /** What a player would gain by its best reply. */
    double regret(int player) {
        var replies = replies(player);
        double best = 0;
        for (double reply : replies) best = Math.max(best, reply);
        return Math.max(0, best - dot(mix[player], replies));
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) sum += x[k] * y[k];
        return sum;
    }
}
