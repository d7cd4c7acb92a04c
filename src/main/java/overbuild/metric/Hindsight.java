package overbuild.metric;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import overbuild.model.Firm;
import overbuild.model.MarketState;
import overbuild.model.Status;

/**
 * What firms would rather have built, had they known demand and what rivals built.
 *
 * <p>Regret of i = max over E' of u(E') - u(E_i), with u(E) = (max(P(E + E_rivals), mc) - c) E, c long-run cost and E what
 * structures can bring to market; above the capacity at which the price falls to long-run cost nothing is earned.
 *
 * <p>Source: methods, 3.5; regret in money as in epsilon-equilibria, Radner 1980.
 */
final class Hindsight {
    private static final int EVALUATIONS = 200;
    private static final double ACCURACY = 1e-5;

    private Hindsight() {}

    /** Mean regret per year of the firms in the race, over the ticks of the window. */
    static double regret(Evidence evidence) {
        double sum = 0;
        int decisions = 0;
        for (var state : evidence.states()) {
            for (var firm : state.firms()) {
                if (firm.status() != Status.ACTIVE || firm.plant().structures() <= 0) continue;
                sum += regret(evidence.terms(), state, firm);
                decisions++;
            }
        }
        return decisions == 0 ? Double.NaN : sum / decisions;
    }

    static double regret(Terms terms, MarketState state, Firm firm) {
        double all = terms.loadFactor() * state.clearing().effective();
        double own = all * firm.plant().structures() / state.structures();
        double best = best(terms, state, all - own);
        return Math.max(0, best - profit(terms, state, own, all - own));
    }

    /** Profit per year of the best capacity against that of rivals. */
    private static double best(Terms terms, MarketState state, double rivals) {
        double cost = state.clearing().longRunCost();
        double room = terms.demand().quantity(state.world().shifter(), cost) - rivals;
        if (room <= 0) return 0;
        return new BrentOptimizer(ACCURACY, ACCURACY * room)
                .optimize(
                        new MaxEval(EVALUATIONS),
                        GoalType.MAXIMIZE,
                        new SearchInterval(0, room),
                        new UnivariateObjectiveFunction(own -> profit(terms, state, own, rivals)))
                .getValue();
    }

    private static double profit(Terms terms, MarketState state, double own, double rivals) {
        var clearing = state.clearing();
        double price = terms.demand().price(state.world().shifter(), own + rivals);
        return (Math.max(price, clearing.marginalCost()) - clearing.longRunCost()) * own;
    }
}
