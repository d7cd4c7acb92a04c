package overbuild.equilibrium;

import overbuild.game.PayoffTable;

/**
 * That a firm, or all together, earn more in one cell of a game than in another.
 *
 * @param firm the player; {@link #ALL} for the sum of payoffs
 * @param better the cell in which it earns more
 * @param worse the other cell
 */
public record Edge(int firm, int better, int worse) {
    /** Stands for all firms together. */
    public static final int ALL = -1;

    /** The contrary. */
    Edge turned() {
        return new Edge(firm, /* better= */ worse, /* worse= */ better);
    }

    /** How much more. */
    double gain(PayoffTable game) {
        return earned(game, better) - earned(game, worse);
    }

    private double earned(PayoffTable game, int cell) {
        if (firm != ALL) return game.payoff(firm, cell);
        double sum = 0;
        for (int k = 0; k < game.size(); k++) sum += game.payoff(k, cell);
        return sum;
    }
}
