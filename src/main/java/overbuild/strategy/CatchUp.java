package overbuild.strategy;

import overbuild.model.Observation;

/** What a firm that is behind compares itself with. */
public enum CatchUp {
    /** The largest rival's capacity at delivery: for firms of like size. */
    level {
        @Override
        double gap(Observation seen) {
            return Math.max(0, seen.game().leader() - seen.own());
        }
    },
    /** The fastest rival's growth from today to delivery, applied to the own size: for firms of unlike size. */
    growth {
        @Override
        double gap(Observation seen) {
            if (seen.structures() <= 0) return 0;
            return Math.max(0, seen.game().leaderGrowth() * seen.structures() - seen.own());
        }
    };

    /** How far the firm is behind, in structure units at delivery. */
    abstract double gap(Observation seen);
}
