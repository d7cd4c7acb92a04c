package overbuild.game;

import overbuild.model.Check;
import overbuild.model.Maths;

/**
 * Prices that learners can ask: evenly spaced, somewhat beyond the equilibrium price and that of the largest joint profit.
 *
 * <p>p_k = p_N - xi (p_M - p_N) + k (1 + 2 xi)(p_M - p_N)/(m - 1), k = 0..m-1.
 *
 * <p>Source: Calvano, Calzolari, Denicolo and Pastorello 2020.
 *
 * @param market the market
 * @param size number of prices, m
 * @param beyond xi
 */
public record PriceGrid(LogitPrices market, int size, double beyond) {
    private static final int MOST_STATES = 10_000_000;

    public PriceGrid {
        Check.that(size >= 2, "there must be at least 2 prices, but were %d", size);
        Check.that(beyond >= 0, "the margin must not be negative, but was %s", beyond);
        Check.that(Maths.power(size, market.firms()) <= MOST_STATES, "there may be at most %d states", MOST_STATES);
    }

    /** A price by its place. */
    public double price(int place) {
        double nash = market.nash();
        double span = market.joint() - nash;
        return nash - beyond * span + place * (1 + 2 * beyond) * span / (size - 1);
    }

    /** How many ways there are for all firms to ask a price, m^n. */
    public int states() {
        return (int) Math.rint(Maths.power(size, market.firms()));
    }

    /** Profit of each firm when firms ask the prices of a state, which are its digits to base m, the first firm's the lowest. */
    double[][] profits() {
        int firms = market.firms();
        var all = new double[size];
        for (int k = 0; k < size; k++) all[k] = price(k);
        var profits = new double[firms][states()];
        var prices = new double[firms];
        for (int state = 0; state < states(); state++) {
            for (int firm = 0; firm < firms; firm++) {
                int digits = state;
                for (int k = 0; k < firms; k++, digits /= size)
                    prices[Math.floorMod(k - firm, firms)] = all[digits % size];
                profits[firm][state] = market.profit(prices);
            }
        }
        return profits;
    }

    /** Mean profit over all prices of rivals, by own price, as if for ever at a discount factor: what learners think at first. */
    public double[] first(double discount) {
        var first = new double[size];
        double[] profits = profits()[0];
        for (int state = 0; state < profits.length; state++) first[state % size] += profits[state];
        for (int k = 0; k < size; k++) first[k] *= size / (double) profits.length / (1 - discount);
        return first;
    }
}
