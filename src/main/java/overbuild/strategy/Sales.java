package overbuild.strategy;

import overbuild.model.Observation;

/** What a firm expects to sell at delivery when it keeps its part of the market at today's price. */
final class Sales {
    private static final double LARGEST = 1e200;

    private Sales() {}

    /**
     * Capacity at delivery that the expected sales need at full use, structure units: what stands, and new structures for what it cannot
     * serve.
     *
     * <p>K~ + (q exp(kappa g (L+1)) - served) / (A u-bar); where equipment binds on a ladder, K~ is what is equipped.
     */
    static double expected(Observation seen) {
        var game = seen.game();
        int self = seen.index();
        double standing = seen.onLadder() ? game.reach(self, 0) : seen.own();
        double carries = game.carries(self);
        if (!(carries > 0)) return standing;
        double wanted = seen.reports().sales(self) * game.growth(self) - game.serves(self);
        return Math.max(0, Math.min(LARGEST, standing + wanted / carries));
    }
}
