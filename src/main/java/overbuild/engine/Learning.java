package overbuild.engine;

import overbuild.belief.Signal;
import overbuild.model.Clearing;
import overbuild.model.DemandCurve;
import overbuild.model.Maths;
import overbuild.scenario.Beliefs;

/** Step 6: every firm, outsiders too, learns from public data. */
final class Learning {
    /** No plan reckons with more than a hundredfold per tick. */
    private static final double LARGEST_GROWTH = 5;

    private final Setup setup;

    Learning(Setup setup) {
        this.setup = setup;
    }

    void learn(Draft draft) {
        for (int k = 0; k < draft.size(); k++) {
            var beliefs = setup.firms.get(k).spec.beliefs();
            if (draft.tick > 0) update(draft, k, beliefs);
            draft.believedGrowth[k] = planned(setup, draft, k);
        }
    }

    /** Growth of demand that a firm plans with, given what it has learnt so far. */
    static double planned(Setup setup, Draft draft, int firm) {
        double kappa = setup.firms.get(firm).spec.beliefs().kappa();
        double planned = kappa * heard(setup, draft, firm) + draft.conditions.sentiment();
        return Maths.clip(planned, -LARGEST_GROWTH, LARGEST_GROWTH);
    }

    private void update(Draft draft, int firm, Beliefs beliefs) {
        double now = signal(draft, draft.clearing(firm), firm, beliefs);
        if (Double.isNaN(now)) return;
        double previous = signal(draft, draft.clearingBefore(firm), firm, beliefs);
        var signal = new Signal(now, Double.isNaN(previous) ? now : previous);
        draft.growth[firm] = beliefs.rule().learn(draft.growth[firm], signal);
    }

    private double signal(Draft draft, Clearing clearing, int firm, Beliefs beliefs) {
        if (beliefs.signal() == Beliefs.Signal.traffic) return clearing.trafficGrowth();
        double own = setup.firms.get(firm).signalElasticity;
        int region = setup.regions.of(firm);
        DemandCurve curve = setup.regions.curve(region);
        if (Double.isNaN(own) && curve instanceof DemandCurve.Linear linear) return intercept(clearing, linear);
        double elasticity = Double.isNaN(own) ? elasticity(draft, region, clearing) : own;
        return clearing.demandGrowth() + elasticity * clearing.priceGrowth();
    }

    private double elasticity(Draft draft, int region, Clearing clearing) {
        double shifter = setup.regions.shifter(region, draft.world.shifter());
        return setup.regions.curve(region).elasticity(shifter, clearing.price());
    }

    /** Growth of the intercept a = P + bQ of linear demand. */
    private static double intercept(Clearing clearing, DemandCurve.Linear demand) {
        double now = clearing.price() + demand.slope() * clearing.quantity();
        double before = clearing.price() * Maths.exp(-clearing.priceGrowth())
                + demand.slope() * clearing.quantity() * Maths.exp(-clearing.trafficGrowth());
        return now > 0 && before > 0 ? Maths.log(now / before) : Double.NaN;
    }

    /** What the firm learnt, mixed with a public claim that fades. */
    private static double heard(Setup setup, Draft draft, int firm) {
        double learnt = draft.growth[firm];
        var claim = setup.firms.get(firm).spec.beliefs().claim();
        if (claim == null) return learnt;
        double weight = claim.weight() * Maths.power(1 - claim.fade(), draft.tick);
        return learnt + weight * (setup.firms.get(firm).claim - learnt);
    }
}
