package overbuild.strategy;

import overbuild.model.Observation;
import overbuild.model.Plan;

/** How a firm decides what it wants to build. A new strategy is one record in this package. */
@FunctionalInterface
public interface Strategy {
    /**
     * Decides one tick.
     *
     * @return a finite, non-negative plan; the same observation gives the same plan
     */
    Plan decide(Observation seen);

    /** What the firm plays when another strategy takes this one's place: the other, after history where there is any. */
    default Strategy followedBy(Strategy other) {
        return other;
    }
}
