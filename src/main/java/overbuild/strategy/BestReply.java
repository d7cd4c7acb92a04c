package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Moves a share of the way to the best reply against the rivals it sees.
 *
 * <p>x = min(gamma_max (K + pipeline), max(0, lambda (K* - K~) + iota max(0, max_j K~_j - K~_i))); on a ladder the best level.
 * Catching up by growth puts K_i max_j(K~_j / K_j) in the place of max_j K~_j.
 *
 * <p>Source: Cournot 1838; inertia and stability, Theocharis 1960.
 */
public record BestReply(
        @Param(
                unit = "1/tick",
                meaning = "Inertia: share of the gap to the target ordered per tick; on a ladder the chance to revise",
                symbol = "lambda",
                min = 0,
                max = 1,
                standard = "0.5")
        double lambda,

        @Param(
                unit = "1/tick",
                meaning = "Catch-up with the largest rival",
                symbol = "iota",
                min = 0,
                max = 1,
                standard = "0")
        double iota,

        @Param(
                unit = "text",
                meaning = "What it catches up with: level, the largest rival; or growth, that of the fastest rival",
                standard = "level")
        CatchUp catchUp,

        @Param(unit = "n", meaning = "Most rungs of the ladder moved at once", min = 1, max = 1000, standard = "1000")
        int rungs)
        implements Strategy {
    public BestReply {
        Check.ranges(BestReply.class, lambda, iota, catchUp, rungs);
    }

    /** Catches up by level. */
    public BestReply(double lambda, double iota, int rungs) {
        this(lambda, iota, CatchUp.level, rungs);
    }

    @Override
    public Plan decide(Observation seen) {
        if (seen.onLadder()) return Ladder.best(seen, lambda, rungs);
        double target = seen.game().bestReply(seen.index());
        double behind = iota == 0 ? 0 : iota * catchUp.gap(seen);
        return Plan.order(target, Orders.within(seen, lambda * (target - seen.own()) + behind));
    }
}
