package overbuild.engine;

import overbuild.belief.Signal;
import overbuild.model.Clearing;
import overbuild.model.DemandCurve;
import overbuild.model.Maths;
import overbuild.scenario.Beliefs;

/** Step 6: every firm, outsiders too, learns from public data. */
final class Learning {
    private final Setup setup;

    Learning(Setup setup) {
        this.setup = setup;
    }

    void learn(Draft draft) {
        for (int k = 0; k < draft.size(); k++) {
            var beliefs = setup.firms.get(k).spec.beliefs();
            if (draft.tick > 0) update(draft, k, beliefs);
            draft.believedGrowth[k] = beliefs.kappa() * heard(draft, k, beliefs);
        }
    }

    private void update(Draft draft, int firm, Beliefs beliefs) {
        double now = signal(draft, draft.clearing, firm, beliefs);
        if (Double.isNaN(now)) return;
        double previous = signal(draft, draft.before.clearing(), firm, beliefs);
        var signal = new Signal(now, Double.isNaN(previous) ? now : previous);
        draft.growth[firm] = beliefs.rule().learn(draft.growth[firm], signal);
    }

    private double signal(Draft draft, Clearing clearing, int firm, Beliefs beliefs) {
        if (beliefs.signal() == Beliefs.Signal.traffic) return clearing.trafficGrowth();
        return clearing.trafficGrowth() + elasticity(draft, firm) * clearing.priceGrowth();
    }

    private double elasticity(Draft draft, int firm) {
        double own = setup.firms.get(firm).signalElasticity;
        if (!Double.isNaN(own)) return own;
        DemandCurve curve = setup.scenario.demand().curve();
        return curve.elasticity(draft.world.shifter(), draft.clearing.price());
    }

    /** What the firm learnt, mixed with a public claim that fades. */
    private double heard(Draft draft, int firm, Beliefs beliefs) {
        double learnt = draft.growth[firm];
        var claim = beliefs.claim();
        if (claim == null) return learnt;
        double weight = claim.weight() * Maths.power(1 - claim.fade(), draft.tick);
        return learnt + weight * (setup.firms.get(firm).claim - learnt);
    }
}
