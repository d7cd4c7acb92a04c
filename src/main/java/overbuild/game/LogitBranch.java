package overbuild.game;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import overbuild.model.Maths;

/**
 * A walk along the principal branch of logit equilibria, in the logarithms of probabilities and t = lambda times the largest range of
 * payoffs; steps are predicted along the tangent and corrected at right angles to it, so that the branch may turn back.
 */
final class LogitBranch {
    private static final int MOST_STEPS = 20_000;
    private static final int CORRECTIONS = 12;
    private static final double FIRST_STEP = 0.01;
    private static final double SHORTEST_STEP = 1e-9;
    private static final double EXACT = 1e-13;
    private static final int FEW = 4;
    private static final double FASTER = 1.5;

    private final PayoffTable game;
    private final double longestStep;
    private final double range;
    private final int size;
    /** Logarithms of probabilities, player after player, then t. */
    private double[] point;

    private double[] tangent;

    /**
     * The start of the branch.
     *
     * @param longestStep the shorter, the surer to stay on the branch where others come near or cross
     */
    LogitBranch(PayoffTable game, double longestStep) {
        this.game = game;
        this.longestStep = longestStep;
        double widest = 0;
        int strategies = 0;
        for (int player = 0; player < game.size(); player++) {
            widest = Math.max(widest, game.range(player));
            strategies += game.strategies(player);
        }
        this.range = widest > 0 ? widest : 1;
        this.size = strategies;
        this.point = new double[size + 1];
        for (int player = 0, k = 0; player < game.size(); player++) {
            Arrays.fill(point, k, k += game.strategies(player), -Maths.log(game.strategies(player)));
        }
        this.tangent = new double[size + 1];
        tangent[size] = 1;
    }

    double lambda() {
        return point[size] / range;
    }

    Profile profile() {
        return Profile.of(mix(point));
    }

    /** Walks until lambda has a value for the first time; false when it does not get there. */
    boolean reach(double lambda) {
        double goal = lambda * range;
        double step = Math.min(FIRST_STEP, longestStep);
        for (int k = 0; k < MOST_STEPS && step > SHORTEST_STEP; k++) {
            if (point[size] == goal) return true;
            if (point[size] < 0) return false;
            var direction = direction();
            if (direction == null) return false;
            var guess =
                    new ArrayRealVector(point).add(direction.mapMultiply(step)).toArray();
            boolean last = guess[size] >= goal;
            if (last) guess = atGoal(direction, goal);
            int used = correct(guess, last ? goalRow() : direction);
            if (used < 0) {
                step /= 2;
                continue;
            }
            tangent = direction.toArray();
            point = guess;
            if (used <= FEW) step = Math.min(longestStep, step * FASTER);
        }
        return false;
    }

    private double[] atGoal(RealVector direction, double goal) {
        double share = (goal - point[size]) / direction.getEntry(size);
        var guess = new ArrayRealVector(point).add(direction.mapMultiply(share)).toArray();
        guess[size] = goal;
        return guess;
    }

    /** The direction in which t alone moves: corrections leave t where it is. */
    private RealVector goalRow() {
        var row = new ArrayRealVector(size + 1);
        row.setEntry(size, 1);
        return row;
    }

    /** The unit tangent that goes on in the direction of the last. */
    private RealVector direction() {
        var right = new ArrayRealVector(size + 1);
        right.setEntry(size, 1);
        var direction = solve(point, new ArrayRealVector(tangent), right);
        return direction == null ? null : direction.unitVector();
    }

    /** Newton's method at right angles to a row; how many steps it took, or -1. */
    private int correct(double[] guess, RealVector row) {
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k < CORRECTIONS; k++) {
            var gap = gap(guess);
            double norm = gap.getLInfNorm();
            if (!(norm < Double.POSITIVE_INFINITY) || norm > 2 * before + EXACT) return -1;
            if (norm <= EXACT * (1 + Math.abs(guess[size]))) return k;
            before = norm;
            var change = solve(guess, row, gap.append(0));
            if (change == null) return -1;
            for (int i = 0; i < guess.length; i++) guess[i] -= change.getEntry(i);
        }
        return -1;
    }

    private RealVector solve(double[] at, RealVector row, RealVector right) {
        var matrix = new Array2DRowRealMatrix(slope(at), false);
        matrix.setRowVector(size, row);
        try {
            return new LUDecomposition(matrix, Double.MIN_NORMAL).getSolver().solve(right);
        } catch (SingularMatrixException flat) {
            return null;
        }
    }

    private double[][] mix(double[] at) {
        var mix = new double[game.size()][];
        for (int player = 0, k = 0; player < mix.length; player++) {
            mix[player] = new double[game.strategies(player)];
            for (int s = 0; s < mix[player].length; s++) mix[player][s] = Maths.exp(at[k++]);
        }
        return mix;
    }

    /** For each player how far probabilities are from summing to 1, then how far each ratio to the first is from the logit rule. */
    private ArrayRealVector gap(double[] at) {
        var mix = mix(at);
        var mixed = new Mixtures(game, mix);
        var gap = new ArrayRealVector(size);
        for (int player = 0, first = 0; player < mix.length; first += mix[player].length, player++) {
            var replies = mixed.replies(player);
            double sum = 0;
            for (double probability : mix[player]) sum += probability;
            gap.setEntry(first, sum - 1);
            for (int s = 1; s < replies.length; s++) {
                double gain = (replies[s] - replies[0]) / range;
                gap.setEntry(first + s, at[first + s] - at[first] - at[size] * gain);
            }
        }
        return gap;
    }

    /** The derivatives of the gaps by logarithms and t; the last row is free. */
    private double[][] slope(double[] at) {
        var mix = mix(at);
        var mixed = new Mixtures(game, mix);
        var slope = new double[size + 1][size + 1];
        for (int player = 0, first = 0; player < mix.length; first += mix[player].length, player++) {
            for (int s = 0; s < mix[player].length; s++) slope[first][first + s] = mix[player][s];
            var replies = mixed.replies(player);
            for (int s = 1; s < replies.length; s++) {
                slope[first + s][first + s] = 1;
                slope[first + s][first] = -1;
                slope[first + s][size] = -(replies[s] - replies[0]) / range;
            }
            rivals(player, first, mix, mixed, at[size], slope);
        }
        return slope;
    }

    private void rivals(int player, int first, double[][] mix, Mixtures mixed, double t, double[][] slope) {
        for (int rival = 0, column = 0; rival < mix.length; column += mix[rival].length, rival++) {
            if (rival == player) continue;
            var replies = mixed.replies(player, rival);
            for (int s = 1; s < replies.length; s++) {
                for (int k = 0; k < mix[rival].length; k++) {
                    double change = (replies[s][k] - replies[0][k]) / range;
                    slope[first + s][column + k] = -t * mix[rival][k] * change;
                }
            }
        }
    }
}
