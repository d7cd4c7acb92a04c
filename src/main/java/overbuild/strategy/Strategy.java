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
}
