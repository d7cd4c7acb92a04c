package overbuild.game;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.fraction.BigFractionField;
import org.apache.commons.math3.linear.Array2DRowFieldMatrix;
import org.apache.commons.math3.linear.ArrayFieldVector;
import org.apache.commons.math3.linear.FieldLUDecomposition;

/**
 * The corners of one player's best-reply polytope, support by support.
 *
 * <p>z &gt;= 0 on the support with B z = 1 for as many of the rival's strategies and B z &lt;= 1 for the others, B being the
 * rival's payoffs made positive; the mixture is z over its sum. What is clear is decided in floating point; what is near a bound is
 * decided in fractions, so that ties are ties.
 *
 * <p>Source: von Stengel 2002; Avis, Rosenberg, Savani and von Stengel 2010.
 */
final class Corners {
    private static final double CLEAR = 1e-4;
    private static final double PIVOT = 1e-4;
    /** How many clear cases are as much work as one in fractions. */
    private static final int EXACT_EFFORT = 30;

    private final double[][] payoffs;
    private final BigFraction[][] exact;
    private final List<Corner> found = new ArrayList<>();
    private long effort;

    /** The corners of a player's mixtures in a game of two. */
    Corners(PayoffTable game, int player) {
        int rival = 1 - player;
        this.payoffs = new double[game.strategies(rival)][game.strategies(player)];
        this.exact = new BigFraction[payoffs.length][payoffs[0].length];
        double range = game.range(rival) > 0 ? game.range(rival) : 1;
        for (int cell = 0; cell < game.cells(); cell++) {
            int reply = game.strategy(rival, cell);
            int own = game.strategy(player, cell);
            payoffs[reply][own] = 1 + (game.payoff(rival, cell) - game.lowest(rival)) / range;
            exact[reply][own] = new BigFraction(game.payoff(rival, cell))
                    .subtract(new BigFraction(game.lowest(rival)))
                    .add(new BigFraction(range));
        }
    }

    List<Corner> found() {
        return found;
    }

    /** What the search has cost so far. */
    long effort() {
        return effort;
    }

    /** Notes the corner with a support at which some of the rival's strategies earn the same, if there is one. */
    void visit(long support, long replies) {
        effort++;
        int[] own = Supports.members(support);
        int[] tight = Supports.members(replies);
        var matrix = new double[own.length][own.length + 1];
        for (int row = 0; row < own.length; row++) {
            for (int k = 0; k < own.length; k++) matrix[row][k] = payoffs[tight[row]][own[k]];
            matrix[row][own.length] = 1;
        }
        if (!eliminate(matrix)) exactly(support, own, replies, tight);
        else weigh(support, own, replies, tight, solution(matrix));
    }

    private void weigh(long support, int[] own, long replies, int[] tight, double[] z) {
        boolean clear = true;
        for (double weight : z) {
            if (weight < -CLEAR) return;
            clear &= weight > CLEAR;
        }
        for (int reply = 0; reply < payoffs.length; reply++) {
            if ((replies >>> reply & 1) != 0) continue;
            double earns = 0;
            for (int k = 0; k < own.length; k++) earns += payoffs[reply][own[k]] * z[k];
            if (earns > 1 + CLEAR) return;
            clear &= earns < 1 - CLEAR;
        }
        if (clear) found.add(new Corner(mixture(own, z), support, replies));
        else exactly(support, own, replies, tight);
    }

    private List<Double> mixture(int[] own, double[] z) {
        var mixture = new double[payoffs[0].length];
        for (int k = 0; k < own.length; k++) mixture[own[k]] = z[k];
        return Profile.shares(mixture);
    }

    /** Gauss's elimination with the largest pivots; false when one is too small to rely on. */
    private static boolean eliminate(double[][] matrix) {
        int size = matrix.length;
        for (int column = 0; column < size; column++) {
            int best = column;
            for (int row = column + 1; row < size; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[best][column])) best = row;
            }
            var pivot = matrix[best];
            if (Math.abs(pivot[column]) < PIVOT) return false;
            matrix[best] = matrix[column];
            matrix[column] = pivot;
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / pivot[column];
                for (int k = column + 1; k <= size; k++) matrix[row][k] -= factor * pivot[k];
            }
        }
        return true;
    }

    private static double[] solution(double[][] matrix) {
        int size = matrix.length;
        var z = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = matrix[row][size];
            for (int k = row + 1; k < size; k++) sum -= matrix[row][k] * z[k];
            z[row] = sum / matrix[row][row];
        }
        return z;
    }

    /** The same without rounding. */
    private void exactly(long support, int[] own, long replies, int[] tight) {
        if (isKnown(support, replies)) return;
        effort += EXACT_EFFORT;
        var matrix = new Array2DRowFieldMatrix<>(BigFractionField.getInstance(), own.length, own.length);
        for (int row = 0; row < own.length; row++) {
            for (int k = 0; k < own.length; k++) matrix.setEntry(row, k, exact[tight[row]][own[k]]);
        }
        var solver = new FieldLUDecomposition<>(matrix).getSolver();
        if (!solver.isNonSingular()) return;
        var z = solver.solve(new ArrayFieldVector<>(own.length, BigFraction.ONE))
                .toArray();
        long best = bestReplies(own, z);
        if (best == 0 || isKnown(support, best)) return;
        found.add(new Corner(mixture(own, shares(z)), support, best));
    }

    /** Whether it leads to a corner already found: all its equations hold there. */
    private boolean isKnown(long support, long replies) {
        return found.stream()
                .anyMatch(corner -> corner.support() == support && Supports.within(replies, corner.replies()));
    }

    /** The rival's best replies; none when it is no corner with that support. */
    private long bestReplies(int[] own, BigFraction[] z) {
        for (var weight : z) {
            if (weight.compareTo(BigFraction.ZERO) <= 0) return 0;
        }
        long best = 0;
        for (int reply = 0; reply < exact.length; reply++) {
            var earns = BigFraction.ZERO;
            for (int k = 0; k < own.length; k++) earns = earns.add(exact[reply][own[k]].multiply(z[k]));
            int against = earns.compareTo(BigFraction.ONE);
            if (against > 0) return 0;
            if (against == 0) best |= 1L << reply;
        }
        return best;
    }

    private static double[] shares(BigFraction[] z) {
        var sum = BigFraction.ZERO;
        for (var weight : z) sum = sum.add(weight);
        var total = sum;
        return IntStream.range(0, z.length)
                .mapToDouble(k -> number(z[k].divide(total)))
                .toArray();
    }

    /** A fraction as a number, even when its parts are beyond the range of numbers. */
    private static double number(BigFraction share) {
        return new BigDecimal(share.getNumerator())
                .divide(new BigDecimal(share.getDenominator()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
