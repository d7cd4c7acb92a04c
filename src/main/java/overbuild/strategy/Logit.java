package overbuild.strategy;

import overbuild.model.Maths;
import overbuild.model.Observation;
import overbuild.model.Stream;

/** Choices that err: p_a = exp(beta u_a) / sum_b exp(beta u_b), decided by one draw. */
final class Logit {
    private Logit() {}

    /** One choice; the largest payoff is taken off first, so that no exponential overflows. */
    static int choice(Observation seen, double[] payoffs, double precision) {
        double highest = payoffs[0];
        for (double payoff : payoffs) highest = Math.max(highest, payoff);
        var upTo = new double[payoffs.length];
        double sum = 0;
        for (int k = 0; k < payoffs.length; k++) {
            sum += Maths.exp(precision * (payoffs[k] - highest));
            upTo[k] = sum;
        }
        double drawn = sum * seen.draws().uniform(Stream.DECISION, seen.self().name(), seen.tick());
        int choice = 0;
        while (choice < payoffs.length - 1 && upTo[choice] <= drawn) choice++;
        return choice;
    }
}
