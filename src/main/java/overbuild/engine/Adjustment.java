package overbuild.engine;

import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The cost of growing fast, (7): the larger an order for the firm, the dearer each structure.
 *
 * <p>C(x) = p_K x (1 + c_x x / (2 B)), B = K + pipeline before the order; an entrant's first order is exempt. Who weighs capacities
 * counts what it adds at the rate of the user cost, so that an order stops where marginal worth meets marginal cost.
 *
 * <p>Source: Lucas 1967; Hayashi 1982.
 *
 * @param weight c_x in ticks; at 0 all structures of an order cost the same
 */
record Adjustment(double weight) {
    private static final int EVALUATIONS = 500;
    private static final int ORDER = 5;
    private static final double PRECISION = 1e-14;

    /** Cost of an order of structures at a price. */
    double cost(double price, double units, double base) {
        return price * units + added(price, units, base);
    }

    /** What growing fast adds to the cost of an order. */
    double added(double price, double units, double base) {
        return weight == 0 || base <= 0 ? 0 : 0.5 * weight * price * units * units / base;
    }

    /** Rise of the yearly marginal cost of a structure with the order, at a user cost of structures. */
    double steepness(double userCost, double base) {
        return weight == 0 || base <= 0 ? 0 : weight * Math.max(0, userCost) / base;
    }

    /**
     * The order that an amount of money pays for.
     *
     * @param each what comes with each structure, its own price included
     */
    double units(double price, double each, double money, double base) {
        if (weight == 0 || base <= 0 || money <= 0) return money / each;
        double steep = 2 * weight * price / base;
        return 2 * money / (each + Math.sqrt(each * each + steep * money));
    }

    /**
     * The best capacity at delivery when growing fast costs: up to where marginal worth covers marginal cost.
     *
     * @param payoff what capacity is worth without that cost
     * @param own capacity at delivery without an order
     * @param best the best capacity if growing fast cost nothing
     * @param slope rise of the marginal cost per year with the order
     */
    static double reply(Payoff payoff, double rivals, double own, double best, double slope) {
        if (slope == 0 || best <= own) return best;
        double worth = payoff.marginal(own, rivals);
        if (worth <= 0) return beyond(payoff, rivals, own, best, slope);
        if (payoff.marginal(best, rivals) >= slope * (best - own)) return best;
        var solver = new BracketingNthOrderBrentSolver(PRECISION, Double.MIN_NORMAL, Double.MIN_NORMAL, ORDER);
        return solver.solve(EVALUATIONS, k -> payoff.marginal(k, rivals) - slope * (k - own), own, best);
    }

    /** A best capacity beyond a stretch that does not pay is taken whole, or not at all. */
    private static double beyond(Payoff payoff, double rivals, double own, double best, double slope) {
        double gain = payoff.value(best, rivals) - payoff.value(own, rivals);
        return gain > 0.5 * slope * (best - own) * (best - own) ? best : own;
    }
}
