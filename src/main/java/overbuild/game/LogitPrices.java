package overbuild.game;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;
import overbuild.model.Check;
import overbuild.model.Maths;

/**
 * Equal firms that compete in prices for users of differentiated goods.
 *
 * <p>q_i = e^((a - p_i)/mu)/(sum_j e^((a - p_j)/mu) + e^(a_0/mu)); equilibrium p - c = mu/(1 - q), joint profit p - c = mu/(1 - n q).
 *
 * <p>Source: Anderson, de Palma and Thisse 1992; Calvano, Calzolari, Denicolo and Pastorello 2020.
 *
 * @param firms n
 * @param quality quality of each good, a
 * @param cost unit cost, c
 * @param outside quality of the outside good, a_0
 * @param differentiation mu
 */
public record LogitPrices(int firms, double quality, double cost, double outside, double differentiation) {
    private static final int EVALUATIONS = 500;
    private static final int ORDER = 5;
    private static final double PRECISION = 1e-15;

    public LogitPrices {
        Check.that(firms >= 1, "there must be firms, but were %d", firms);
        Check.that(differentiation > 0, "differentiation must be positive, but was %s", differentiation);
    }

    /** Profit of the first of these prices. */
    public double profit(double... prices) {
        return (prices[0] - cost) * share(prices);
    }

    private double share(double... prices) {
        double sum = Maths.exp((outside - quality + prices[0]) / differentiation);
        for (double price : prices) sum += Maths.exp((prices[0] - price) / differentiation);
        return 1 / sum;
    }

    /** Profit of each when all ask the same price. */
    public double profitAt(double price) {
        return profit(alike(price));
    }

    private double[] alike(double price) {
        var prices = new double[firms];
        java.util.Arrays.fill(prices, price);
        return prices;
    }

    /** The equilibrium price. */
    public double nash() {
        return price(1);
    }

    /** The price of the largest joint profit. */
    public double joint() {
        return price(firms);
    }

    /** The price of firms that care for the profit of some of them: the root of (p - c)(1 - some q) - mu, which rises. */
    private double price(int some) {
        UnivariateFunction rising = p -> (p - cost) * (1 - some * share(alike(p))) - differentiation;
        double low = cost + differentiation;
        double high = low;
        while (rising.value(high) <= 0) high += Math.max(differentiation, quality - outside);
        var solver = new BracketingNthOrderBrentSolver(PRECISION, PRECISION, ORDER);
        return high == low ? low : solver.solve(EVALUATIONS, rising, low, high);
    }
}
