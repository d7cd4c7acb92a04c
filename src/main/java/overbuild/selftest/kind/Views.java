package overbuild.selftest.kind;

import overbuild.belief.Adaptive;
import overbuild.belief.BeliefRule;
import overbuild.belief.Naive;
import overbuild.model.Rates;
import overbuild.scenario.Beliefs;

/** What firms of a textbook race believe. */
final class Views {
    /** Demand stays as it is, and the prize is what it is. */
    static final Beliefs TRUE = of(new Adaptive(0), null, 1, null);

    /** Demand grows as it grew last. */
    static final Beliefs NAIVE = of(new Naive(), null, 1, null);

    /** Largest factor on believed growth that a scenario may have. */
    private static final double KAPPA = 20;

    private Views() {}

    /** Demand at delivery, which is a tick away, is a multiple of what it is; nothing changes that view. */
    static Beliefs demand(double multiple) {
        return of(new Adaptive(0), Rates.perYear(Math.log(multiple) / KAPPA), KAPPA, null);
    }

    /** The prize is another. */
    static Beliefs prize(double flow) {
        return of(new Adaptive(0), null, 1, flow);
    }

    private static Beliefs of(BeliefRule rule, Double prior, double kappa, Double prize) {
        return new Beliefs(rule, prior, kappa, 1, 1, 0, Beliefs.Signal.demand, null, 0, null, prize);
    }
}
