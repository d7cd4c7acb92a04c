package overbuild.strategy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import overbuild.model.Memory;

/**
 * How often an action was seen: weights that fade.
 *
 * <p>w_a = phi w_a + share of rivals on a; belief w_a / sum w.
 *
 * <p>Source: Brown 1951; weighted, Cheung and Friedman 1997.
 *
 * @param weights weight of each action
 */
public record Frequencies(List<Double> weights) implements Memory {
    /** Payoffs that differ by less, relative to their size, are equal. */
    private static final double EQUAL = 1e-12;

    public Frequencies {
        weights = List.copyOf(weights);
    }

    /** Nothing was seen yet. */
    public static Frequencies none(int actions) {
        return new Frequencies(Collections.nCopies(actions, 0.0));
    }

    /** What was seen so far fades, and actions are seen with some weights. */
    public Frequencies and(double phi, List<Double> seen) {
        var more = new ArrayList<Double>(weights.size());
        for (int k = 0; k < weights.size(); k++) more.add(phi * weights.get(k) + seen.get(k));
        return new Frequencies(more);
    }

    /** Whether nothing was seen. */
    public boolean empty() {
        return !(sum() > 0);
    }

    /** Belief that an action comes next; all are alike before anything was seen. */
    public double belief(int action) {
        double sum = sum();
        return sum > 0 ? weights.get(action) / sum : 1.0 / weights.size();
    }

    /** Expected payoff of an own action that pays so much against each action. */
    public double expected(List<Double> payoffs) {
        double sum = 0;
        for (int k = 0; k < weights.size(); k++) sum += belief(k) * payoffs.get(k);
        return sum;
    }

    /** The own action with the highest expected payoff, the first of equal ones. */
    public int best(List<List<Double>> payoffs) {
        var expected = new double[payoffs.size()];
        for (int k = 0; k < expected.length; k++) expected[k] = expected(payoffs.get(k));
        return best(expected);
    }

    /** The action that earns most, the first of equal ones. */
    public static int best(double... payoffs) {
        int best = 0;
        for (int k = 1; k < payoffs.length; k++) {
            double highest = payoffs[best];
            if (payoffs[k] > highest + EQUAL * Math.max(Math.abs(payoffs[k]), Math.abs(highest))) best = k;
        }
        return best;
    }

    private double sum() {
        double sum = 0;
        for (double weight : weights) sum += weight;
        return sum;
    }
}
