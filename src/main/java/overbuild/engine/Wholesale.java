package overbuild.engine;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import overbuild.intervention.WholesaleObligation;
import overbuild.market.Offers;
import overbuild.market.Result;

/** What a market comes to when some must let others use what they leave idle. */
final class Wholesale {
    private static final int EVALUATIONS = 500;
    private static final double PRECISION = 1e-13;

    private final Setup setup;

    Wholesale(Setup setup) {
        this.setup = setup;
    }

    static boolean isQuiet(Draft draft) {
        return draft.conditions.measures(WholesaleObligation.class).isEmpty();
    }

    /** The market with the obligations in force, one after the other. */
    Result open(Draft draft, Offers offers, Result result, double longRunCost) {
        var opened = result;
        for (var obligation : draft.conditions.measures(WholesaleObligation.class)) {
            double floor = Math.max(obligation.cap(longRunCost), offers.lowestCost());
            opened = opened(offers, opened, idle(obligation, offers, opened, floor), floor);
        }
        return opened;
    }

    /** What each obliged firm could serve beyond what it sells, without a loss on the unit. */
    private double[] idle(WholesaleObligation obligation, Offers offers, Result result, double cap) {
        var idle = new double[offers.capacity().length];
        for (int k = 0; k < idle.length; k++) {
            boolean serves = obligation.binds(setup.firms.get(k).name) && offers.cost()[k] <= cap;
            if (serves) idle[k] = Math.max(0, offers.capacity()[k] - result.sales()[k]);
        }
        return idle;
    }

    private static Result opened(Offers offers, Result result, double[] idle, double cap) {
        double spare = sum(idle);
        double sold = sum(result.sales());
        if (spare == 0 || result.price() <= cap || offers.demandAt(result.price()) >= sold + spare) return result;
        double price = price(offers, sold + spare, cap, result.price());
        double served = Math.max(0, Math.min(1, (offers.demandAt(price) - sold) / spare));
        var sales = result.sales().clone();
        for (int k = 0; k < sales.length; k++) sales[k] += served * idle[k];
        return new Result(price, result.target(), sales);
    }

    /** The cap, or the price above it at which users take all. */
    private static double price(Offers offers, double all, double cap, double high) {
        if (offers.demandAt(cap) <= all) return cap;
        return new BrentSolver(PRECISION, Double.MIN_NORMAL, 0)
                .solve(EVALUATIONS, price -> offers.demandAt(price) - all, cap, high);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum;
    }
}
