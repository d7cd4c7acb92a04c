package overbuild.strategy;

import java.util.List;
import overbuild.model.Maths;
import overbuild.model.Observation;

/** Choices that err: p_a = exp(beta u_a) / sum_b exp(beta u_b), decided by one draw. */
final class Logit {
    private Logit() {}

    /** One choice. */
    static int choice(Observation seen, double[] payoffs, double precision) {
        return Lottery.choice(seen, weights(payoffs, precision));
    }

    /** What chances are in proportion to; the largest payoff is taken off first, so that no exponential overflows. */
    private static double[] weights(double[] payoffs, double precision) {
        double highest = payoffs[0];
        for (double payoff : payoffs) highest = Math.max(highest, payoff);
        var weights = new double[payoffs.length];
        for (int k = 0; k < payoffs.length; k++) weights[k] = Maths.exp(precision * (payoffs[k] - highest));
        return weights;
    }

    /** The chance of each choice. */
    static List<Double> chances(List<Double> payoffs, double precision) {
        return Shares.of(weights(payoffs.stream().mapToDouble(u -> u).toArray(), precision));
    }
}
