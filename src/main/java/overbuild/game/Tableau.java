package overbuild.game;

import java.util.stream.IntStream;

/**
 * One player's best-reply polytope while labels are dropped and picked up.
 *
 * <p>Strategies of the first player are labels 0 to m-1, those of the second m to m+n-1. The columns are all labels, then the right
 * side; a row for each basic label.
 */
final class Tableau {
    private static final double ZERO = 1e-11;
    private static final double TIE = 1e-12;

    private final double[][] rows;
    private final int[] basis;
    /** The labels whose columns form the unit matrix at the start. */
    private final int[] slack;

    private Tableau(double[][] rows, int[] slack) {
        this.rows = rows;
        this.slack = slack;
        this.basis = slack.clone();
    }

    /** The polytope of a player's mixtures, bounded by what the rival earns. */
    static Tableau of(PayoffTable game, int player) {
        int rival = 1 - player;
        int own = game.strategies(player);
        int others = game.strategies(rival);
        int shift = player == 0 ? 0 : others;
        int slackShift = player == 0 ? own : 0;
        var scaled = game.normalised();
        var rows = new double[others][own + others + 1];
        for (int cell = 0; cell < game.cells(); cell++) {
            rows[game.strategy(rival, cell)][shift + game.strategy(player, cell)] = 1 + scaled.payoff(rival, cell);
        }
        for (int row = 0; row < others; row++) {
            rows[row][slackShift + row] = 1;
            rows[row][own + others] = 1;
        }
        return new Tableau(
                rows, IntStream.range(slackShift, slackShift + others).toArray());
    }

    /** Brings a label into the basis and tells which one leaves. */
    int enter(int label) {
        int pivot = leaving(label);
        divide(rows[pivot], rows[pivot][label]);
        for (int row = 0; row < rows.length; row++) {
            if (row != pivot) subtract(rows[row], rows[row][label], rows[pivot]);
        }
        int left = basis[pivot];
        basis[pivot] = label;
        return left;
    }

    private static void divide(double[] row, double by) {
        for (int k = 0; k < row.length; k++) row[k] /= by;
    }

    private static void subtract(double[] row, double factor, double[] pivot) {
        for (int k = 0; k < row.length; k++) row[k] -= factor * pivot[k];
    }

    /** The row with the least ratio, in lexicographic order. */
    private int leaving(int label) {
        int best = -1;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][label] > ZERO && (best < 0 || isLess(rows[row], rows[best], label))) best = row;
        }
        return best;
    }

    private boolean isLess(double[] one, double[] other, int label) {
        double gap = ratio(one, one.length - 1, label) - ratio(other, one.length - 1, label);
        for (int k = 0; Math.abs(gap) <= TIE && k < slack.length; k++) {
            gap = ratio(one, slack[k], label) - ratio(other, slack[k], label);
        }
        return gap < 0;
    }

    private static double ratio(double[] row, int column, int label) {
        return row[column] / row[label];
    }

    /** The values of some labels in a row of them. */
    double[] weights(int from, int count) {
        var weights = new double[count];
        for (int row = 0; row < rows.length; row++) {
            int place = basis[row] - from;
            if (place >= 0 && place < count) weights[place] = Math.max(0, rows[row][rows[row].length - 1]);
        }
        return weights;
    }
}
