package overbuild.strategy;

import overbuild.model.Observation;
import overbuild.model.Stream;

/** Choices by chance, each decided by one draw. */
final class Lottery {
    private Lottery() {}

    /** One choice, with chances in proportion to weights; all alike when no weight is positive. */
    static int choice(Observation seen, double[] weights) {
        var upTo = new double[weights.length];
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k];
            upTo[k] = sum;
        }
        double uniform = seen.draws().uniform(Stream.DECISION, seen.self().name(), seen.tick());
        if (!(sum > 0)) return (int) (uniform * weights.length);
        double drawn = sum * uniform;
        int choice = 0;
        while (choice < weights.length - 1 && upTo[choice] <= drawn) choice++;
        return choice;
    }
}
