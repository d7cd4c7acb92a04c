package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Thinks a few steps ahead and reckons with rivals who think fewer, most of them only one or two.
 *
 * <p>K^0 = K~; K^k_i = best reply to sum_{j != i} sum_{h<k} f(h) max(K~_j, K^h_j) / sum_{h<k} f(h), f(h) = exp(-tau) tau^h / h!; K^1
 * replies to rivals as they are seen; x = min(gamma_max (K + pipeline), max(0, lambda (K^k - K~))); on a ladder the level that leads
 * nearest to K^k.
 *
 * <p>Source: Camerer, Ho and Chong 2004.
 */
public record CognitiveHierarchy(
        @Param(unit = "n", meaning = "Steps of thinking", symbol = "k", min = 0, max = 20, standard = "2")
        int level,

        @Param(
                unit = "n",
                meaning = "Mean of the Poisson distribution of rivals' steps",
                symbol = "tau",
                min = 0,
                max = 20,
                standard = "1.5")
        double tau,

        @Param(
                unit = "1/tick",
                meaning = "Inertia: share of the gap to the target ordered per tick; on a ladder the chance to revise",
                symbol = "lambda",
                min = 0,
                max = 1,
                standard = "0.5")
        double lambda,

        @Param(unit = "n", meaning = "Most rungs of the ladder moved at once", min = 1, max = 1000, standard = "1000")
        int rungs)
        implements Strategy {
    public CognitiveHierarchy {
        Check.ranges(CognitiveHierarchy.class, level, tau, lambda, rungs);
    }

    @Override
    public Plan decide(Observation seen) {
        double target = seen.game().hierarchy(seen.index(), level, tau);
        if (seen.onLadder()) return Ladder.nearest(seen, target, lambda, rungs);
        return Plan.order(target, Orders.within(seen, lambda * (target - seen.own())));
    }
}
