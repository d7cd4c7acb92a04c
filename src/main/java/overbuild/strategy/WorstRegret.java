package overbuild.strategy;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The choice that will be least regretted, whatever comes.
 *
 * <p>min_K max_s [max_K' u(K'; s) - u(K; s)].
 *
 * <p>Source: Savage 1951.
 *
 * @param futures payoff of a choice in each future
 */
public record WorstRegret(List<DoubleUnaryOperator> futures) {
    private static final int GRID = 64;
    private static final int STEPS = 120;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** What the best choice between two bounds earns in each future. */
    public List<Double> best(double low, double high) {
        return futures.stream()
                .map(future -> future.applyAsDouble(largest(future, low, high)))
                .toList();
    }

    /** Regret of a choice in the worst future. */
    public double of(double choice, List<Double> best) {
        double worst = 0;
        for (int k = 0; k < futures.size(); k++) {
            worst = Math.max(worst, best.get(k) - futures.get(k).applyAsDouble(choice));
        }
        return worst;
    }

    /** Where a function is largest between two bounds: the best point of a grid, and then golden section beside it. */
    public static double largest(DoubleUnaryOperator function, double low, double high) {
        double step = (high - low) / GRID;
        if (!(step > 0)) return low;
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k <= GRID; k++) {
            double value = function.applyAsDouble(low + k * step);
            if (value > highest) {
                highest = value;
                best = k;
            }
        }
        double from = low + Math.max(0, best - 1) * step;
        double to = low + Math.min(GRID, best + 1) * step;
        double refined = section(function, from, to);
        return function.applyAsDouble(refined) > highest ? refined : low + best * step;
    }

    private static double section(DoubleUnaryOperator function, double low, double high) {
        double from = low;
        double to = high;
        double left = to - GOLDEN * (to - from);
        double right = from + GOLDEN * (to - from);
        double atLeft = function.applyAsDouble(left);
        double atRight = function.applyAsDouble(right);
        for (int k = 0; k < STEPS && to - from > 4 * Math.ulp(to); k++) {
            if (atLeft >= atRight) {
                to = right;
                right = left;
                atRight = atLeft;
                left = to - GOLDEN * (to - from);
                atLeft = function.applyAsDouble(left);
            } else {
                from = left;
                left = right;
                atLeft = atRight;
                right = from + GOLDEN * (to - from);
                atRight = function.applyAsDouble(right);
            }
        }
        return 0.5 * (from + to);
    }
}
