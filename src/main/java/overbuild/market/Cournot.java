package overbuild.market;

import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;
import overbuild.model.DemandCurve;

/**
 * Firms withhold: each sells its best reply within its capacity.
 *
 * <p>q_i = clip(best reply, 0, E_i), that is P (1 - s_i/eps) = mc_i where capacity does not bind; the choke price where
 * no finite price clears (N_eff x eps at or below 1).
 *
 * <p>Source: Cournot 1838; capacity limits as in Kreps and Scheinkman 1983.
 */
public record Cournot() implements MarketRule {
    private static final int EVALUATIONS = 500;
    private static final int ORDER = 5;
    private static final double PRECISION = 1e-14;

    @Override
    public Result clear(Offers offers) {
        double low = offers.lowestCost();
        double price = Math.max(low, price(offers, low));
        var sales = new double[offers.cost().length];
        double sum = 0;
        for (int k = 0; k < sales.length; k++) {
            sales[k] = reply(offers, k, price);
            sum += sales[k];
        }
        double demanded = offers.demandAt(price);
        if (offers.felt().immediate() && sum <= demanded * (1 + 1e-9)) return new Result(price, price, sales);
        if (sum == 0) return new Result(price, price, sales);
        double served = Math.min(demanded, offers.total());
        return new Result(
                price, price, Sharing.proportional(served, offers.capacity(), weights(sales, offers.capacity())));
    }

    private static double[] weights(double[] sales, double[] capacity) {
        var weights = new double[sales.length];
        for (int k = 0; k < sales.length; k++) weights[k] = capacity[k] > 0 ? sales[k] / capacity[k] : 0;
        return weights;
    }

    /** The price at which best replies add up to demand: the root of the excess of supply, which rises with the price. */
    private static double price(Offers offers, double low) {
        double high = offers.curve().choke(offers.shifter());
        if (high <= low || excess(offers, high) <= 0) return high;
        double from = low;
        double to = Math.min(high, Math.max(2 * low, 1e-9));
        while (excess(offers, to) <= 0) {
            from = to;
            to = Math.min(high, 2 * to);
        }
        var solver = new BracketingNthOrderBrentSolver(PRECISION, Double.MIN_NORMAL, Double.MIN_NORMAL, ORDER);
        return solver.solve(EVALUATIONS, price -> excess(offers, price), from, to);
    }

    private static double excess(Offers offers, double price) {
        double quantity = offers.curve().quantity(offers.shifter(), price);
        double sum = 0;
        for (int k = 0; k < offers.cost().length; k++) sum += reply(offers, k, price, quantity);
        return sum - quantity;
    }

    private static double reply(Offers offers, int firm, double price) {
        return reply(offers, firm, price, offers.curve().quantity(offers.shifter(), price));
    }

    private static double reply(Offers offers, int firm, double price, double quantity) {
        double margin = price - offers.cost()[firm];
        if (margin <= 0) return 0;
        double wanted = offers.curve() instanceof DemandCurve.Linear linear
                ? margin / linear.slope()
                : offers.curve().elasticity(offers.shifter(), price) * quantity * margin / price;
        return Math.min(wanted, offers.capacity()[firm]);
    }
}
