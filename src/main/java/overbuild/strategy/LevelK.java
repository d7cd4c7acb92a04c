package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Thinks a few steps ahead: replies to rivals who think one step less.
 *
 * <p>K^0 = K~, rivals as they are seen; K^k_i = best reply to sum_{j != i} max(K~_j, K^{k-1}_j), since nobody unbuilds;
 * x = min(gamma_max (K + pipeline), max(0, lambda (K^k - K~))); on a ladder the best level against rivals on their levels.
 *
 * <p>Source: Nagel 1995; Costa-Gomes and Crawford 2006.
 */
public record LevelK(
        @Param(unit = "n", meaning = "Steps of thinking", symbol = "k", min = 0, max = 20, standard = "2")
        int level,

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
    public LevelK {
        Check.ranges(LevelK.class, level, lambda, rungs);
    }

    @Override
    public Plan decide(Observation seen) {
        double target = seen.game().reasoned(seen.index(), level);
        if (seen.onLadder()) return Ladder.nearest(seen, target, lambda, rungs);
        return Plan.order(target, Orders.within(seen, lambda * (target - seen.own())));
    }
}
