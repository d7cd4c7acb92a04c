package overbuild.game;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import overbuild.model.Check;

/** Players of whom every coalition is worth something; coalitions are sets of bits, player 0 the lowest. */
public final class CoalitionGame {
    /** Most players of whom every coalition is looked at. */
    public static final int MOST = 20;

    private final int players;
    private final double[] worth;

    private CoalitionGame(int players, double[] worth) {
        this.players = players;
        this.worth = worth;
    }

    /** A game by what each coalition is worth. */
    public static CoalitionGame of(int players, IntToDoubleFunction worth) {
        Check.that(
                players >= 1 && players <= MOST, "a game has 1 to %d players here, but was to have %d", MOST, players);
        return new CoalitionGame(
                players, IntStream.range(0, 1 << players).mapToDouble(worth).toArray());
    }

    /** How many coalitions there are. */
    public int coalitions() {
        return worth.length;
    }

    /** What all players together are worth beyond nobody. */
    public double whole() {
        return worth[worth.length - 1] - worth[0];
    }

    /**
     * What each player is worth on average over all orders in which players can come in. The values add up to the whole.
     *
     * <p>phi_i = sum over S without i of |S|! (m - |S| - 1)!/m! (v(S + i) - v(S)).
     *
     * <p>Source: Shapley 1953.
     */
    public double[] values() {
        double[] weights = weights(players - 1);
        return IntStream.range(0, players)
                .mapToDouble(player -> value(1 << player, weights))
                .toArray();
    }

    private double value(int player, double[] weights) {
        double sum = 0;
        for (int set = 0; set < worth.length; set++) {
            if ((set & player) != 0) continue;
            sum += weights[Integer.bitCount(set)] * (worth[set | player] - worth[set]);
        }
        return sum;
    }

    /**
     * What two players are worth together beyond what each is worth alone, on average over the coalitions of others: above 0 they
     * need each other, below 0 each can stand in for the other.
     *
     * <p>I_ij = sum over S without i and j of |S|! (m - |S| - 2)!/(m - 1)! (v(S + i + j) - v(S + i) - v(S + j) + v(S)).
     *
     * <p>Source: Grabisch and Roubens 1999.
     */
    public double interaction(int one, int other) {
        Check.that(one != other, "a pair has two players, but both were %d", one);
        int first = 1 << one;
        int second = 1 << other;
        double[] weights = weights(players - 2);
        double sum = 0;
        for (int set = 0; set < worth.length; set++) {
            if ((set & (first | second)) != 0) continue;
            double joint = worth[set | first | second] - worth[set | first] - worth[set | second] + worth[set];
            sum += weights[Integer.bitCount(set)] * joint;
        }
        return sum;
    }

    /** Weights by size of a coalition of so many others: 1 over their number plus 1, and over the coalitions of that size. */
    private static double[] weights(int others) {
        var weights = new double[others + 1];
        double coalitions = 1;
        for (int size = 0; size <= others; size++) {
            weights[size] = 1 / ((others + 1) * coalitions);
            coalitions = coalitions * (others - size) / (size + 1);
        }
        return weights;
    }
}
