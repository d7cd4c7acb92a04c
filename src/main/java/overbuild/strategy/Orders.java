package overbuild.strategy;

import overbuild.model.Observation;
import overbuild.model.Plan;

/** What every order has in common. */
final class Orders {
    private Orders() {}

    /** An order that is not negative and within what the organisation can digest. */
    static double within(Observation seen, double wanted) {
        return Math.min(Math.max(0, wanted), seen.largestOrder());
    }

    /** A plan for an order of this tick; on a ladder the level whose money comes nearest. */
    static Plan of(Observation seen, double target, double wanted) {
        double order = within(seen, wanted);
        if (!seen.onLadder()) return Plan.order(target, order);
        return Plan.level(target, Ladder.worth(seen, order * seen.unitPrice()));
    }

    /** Structures that wear out in a tick. */
    static double wear(Observation seen) {
        return seen.decay() * seen.structures();
    }
}
