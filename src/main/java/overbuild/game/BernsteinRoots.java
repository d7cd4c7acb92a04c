package overbuild.game;

import java.util.ArrayList;
import java.util.List;

/**
 * All roots between 0 and 1 of a polynomial sum of b_k binom(n, k) x^k (1-x)^(n-k).
 *
 * <p>It has at most as many roots as its coefficients change sign, so that halving the interval separates them.
 *
 * <p>Source: Lane and Riesenfeld 1981.
 */
final class BernsteinRoots {
    private static final double NARROW = 1e-15;

    private final List<Double> roots = new ArrayList<>();
    private boolean separated = true;

    BernsteinRoots(double[] coefficients) {
        seek(coefficients, 0, 1);
    }

    /** The roots in rising order, both ends excluded. */
    List<Double> roots() {
        return roots;
    }

    /** Whether all are simple and apart; else some may stand for several. */
    boolean areSeparated() {
        return separated;
    }

    private void seek(double[] coefficients, double low, double high) {
        int changes = changes(coefficients);
        if (changes == 0) return;
        double middle = 0.5 * (low + high);
        if (changes == 1 || high - low < NARROW) {
            separated &= changes == 1;
            roots.add(only(coefficients.clone(), low, high));
            return;
        }
        var left = new double[coefficients.length];
        var right = coefficients.clone();
        split(left, right);
        seek(left, low, middle);
        if (right[0] == 0) roots.add(middle);
        seek(right, middle, high);
    }

    /** The only root in an interval, by halving. */
    private static double only(double[] coefficients, double low, double high) {
        double from = low;
        double to = high;
        while (to - from > NARROW * to) {
            double middle = 0.5 * (from + to);
            var left = new double[coefficients.length];
            split(left, coefficients);
            if (changes(left) > 0) {
                to = middle;
                System.arraycopy(left, 0, coefficients, 0, left.length);
            } else if (coefficients[0] == 0) return middle;
            else from = middle;
        }
        return 0.5 * (from + to);
    }

    /** De Casteljau's halving: the coefficients over the left half, and in place those over the right. */
    private static void split(double[] left, double[] right) {
        int last = right.length - 1;
        for (int k = 0; k <= last; k++) {
            left[k] = right[0];
            for (int j = 0; j < last - k; j++) right[j] = 0.5 * (right[j] + right[j + 1]);
        }
    }

    private static int changes(double[] coefficients) {
        int changes = 0;
        double sign = 0;
        for (double coefficient : coefficients) {
            if (coefficient == 0) continue;
            if (sign * Math.signum(coefficient) < 0) changes++;
            sign = Math.signum(coefficient);
        }
        return changes;
    }
}
