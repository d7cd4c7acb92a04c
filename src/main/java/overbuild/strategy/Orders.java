package overbuild.strategy;

import overbuild.model.Observation;

/** What every order has in common. */
final class Orders {
    private Orders() {}

    /** An order that is not negative and within what the organisation can digest. */
    static double within(Observation seen, double wanted) {
        return Math.min(Math.max(0, wanted), seen.largestOrder());
    }
}
