package overbuild.strategy;

import java.util.ArrayList;
import java.util.List;

/** Weights as shares of their sum. */
final class Shares {
    private Shares() {}

    /** The share of each weight; all alike when no weight is positive. */
    static List<Double> of(double... weights) {
        double sum = 0;
        for (double weight : weights) sum += weight;
        var shares = new ArrayList<Double>(weights.length);
        for (double weight : weights) shares.add(sum > 0 ? weight / sum : 1.0 / weights.length);
        return List.copyOf(shares);
    }
}
