package overbuild.game;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Polishes a guess until every player is indifferent between the strategies that it plays.
 *
 * <p>Newton's method in the probabilities on the support and the players' payoffs v: u_i(s, x) - v_i = 0 for s in the support,
 * sum of x_i - 1 = 0.
 *
 * <p>Source: Judd 1998; indifference on supports as in Dickhaut and Kaplan 1991.
 */
final class IndifferentSupport {
    private static final int STEPS = 30;
    /** Beyond it a probability is not coming back. */
    private static final double ASTRAY = 20;

    private static final double EXACT = 1e-14;
    private static final double GOOD = 1e-11;
    private static final double FLAT = 1e-9;

    private final PayoffTable game;
    private final int[][] supports;
    private final int size;

    /**
     * @param game payoffs between 0 and 1
     * @param supports for each player the strategies that it plays
     */
    IndifferentSupport(PayoffTable game, int[][] supports) {
        this.game = game;
        this.supports = supports;
        this.size = Arrays.stream(supports).mapToInt(support -> support.length).sum() + supports.length;
    }

    /**
     * Where everybody is indifferent, near a guess.
     *
     * @param guess mixtures; what is off the support does not matter
     */
    Optional<double[][]> polish(double[][] guess) {
        var z = new ArrayRealVector(size);
        for (int player = 0, k = 0; player < supports.length; player++) {
            for (int s : supports[player]) z.setEntry(k++, guess[player][s]);
        }
        double norm = Double.POSITIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            var mixed = new Mixtures(game, mix(z));
            var gap = gap(z, mixed);
            norm = gap.getLInfNorm();
            if (!(norm > EXACT)) break;
            if (z.getLInfNorm() > ASTRAY) return Optional.empty();
            z = z.subtract(change(slope(mixed), gap));
        }
        return norm <= GOOD ? Optional.of(mix(z)) : Optional.empty();
    }

    /** Whether other points near by leave everybody indifferent too, as far as the slope tells. */
    boolean isFlat(double[][] mix) {
        return new SingularValueDecomposition(slope(new Mixtures(game, mix))).getInverseConditionNumber() < FLAT;
    }

    private static ArrayRealVector change(RealMatrix slope, RealVector gap) {
        var quick = new LUDecomposition(slope).getSolver();
        var change = quick.isNonSingular()
                ? quick.solve(gap)
                : new SingularValueDecomposition(slope).getSolver().solve(gap);
        return new ArrayRealVector(change);
    }

    private double[][] mix(RealVector z) {
        var mix = new double[supports.length][];
        for (int player = 0, k = 0; player < supports.length; player++) {
            mix[player] = new double[game.strategies(player)];
            for (int s : supports[player]) mix[player][s] = z.getEntry(k++);
        }
        return mix;
    }

    private RealVector gap(RealVector z, Mixtures mixed) {
        var gap = new ArrayRealVector(size);
        for (int player = 0, k = 0; player < supports.length; player++) {
            var replies = mixed.replies(player);
            int sums = size - supports.length + player;
            double sum = -1;
            for (int s : supports[player]) {
                sum += z.getEntry(k);
                gap.setEntry(k++, replies[s] - z.getEntry(sums));
            }
            gap.setEntry(sums, sum);
        }
        return gap;
    }

    private RealMatrix slope(Mixtures mixed) {
        var slope = new double[size][size];
        for (int player = 0, row = 0; player < supports.length; row += supports[player].length, player++) {
            int sums = size - supports.length + player;
            for (int s = 0; s < supports[player].length; s++) {
                slope[row + s][sums] = -1;
                slope[sums][row + s] = 1;
            }
            for (int rival = 0, column = 0; rival < supports.length; column += supports[rival].length, rival++) {
                if (rival != player) block(slope, row, column, player, rival, mixed.replies(player, rival));
            }
        }
        return new Array2DRowRealMatrix(slope, false);
    }

    private void block(double[][] slope, int row, int column, int player, int rival, double[][] replies) {
        for (int s = 0; s < supports[player].length; s++) {
            for (int k = 0; k < supports[rival].length; k++) {
                slope[row + s][column + k] = replies[supports[player][s]][supports[rival][k]];
            }
        }
    }
}
