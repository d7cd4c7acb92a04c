package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Follows whoever is ahead, whatever the market says; a leader builds nothing.
 *
 * <p>x = min(gamma_max (K + pipeline), iota max(0, max_j K~_j - K~_i)); on a ladder the level whose money comes nearest.
 *
 * <p>Source: imitation of the leader, Vega-Redondo 1997.
 */
public record CatchLeader(
        @Param(
                unit = "1/tick",
                meaning = "Share of the gap to the leader ordered per tick",
                symbol = "iota",
                min = 0,
                max = 1,
                standard = "0.25")
        double iota,

        @Param(
                unit = "text",
                meaning = "What it follows: level, the largest rival; or growth, that of the fastest rival",
                standard = "level")
        CatchUp catchUp)
        implements Strategy {
    public CatchLeader {
        Check.ranges(CatchLeader.class, iota, catchUp);
    }

    @Override
    public Plan decide(Observation seen) {
        double gap = catchUp.gap(seen);
        return Orders.of(seen, seen.own() + gap, iota * gap);
    }
}
