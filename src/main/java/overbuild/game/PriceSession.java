package overbuild.game;

import java.util.Arrays;
import overbuild.model.Draws;
import overbuild.model.Stream;

/** One session of price learners, in arrays, since it takes millions of periods. */
final class PriceSession {
    private final PriceLearning learning;
    private final Draws draws;
    private final int firms;
    private final int prices;
    private final int states;
    private final double[][] profits;
    /** By firm, worth of price a in state s at s times the number of prices plus a. */
    private final double[][] worth;

    private final int[][] best;
    private final int[] asked;
    private final String[] names;
    private int unchanged;

    PriceSession(PriceLearning learning, Draws draws) {
        this.learning = learning;
        this.draws = draws;
        var grid = learning.grid();
        firms = grid.market().firms();
        prices = grid.size();
        states = grid.states();
        profits = grid.profits();
        worth = new double[firms][states * prices];
        best = new int[firms][states];
        asked = new int[firms];
        names = new String[firms];
        double[] first = grid.first(learning.rule().delta());
        for (int i = 0; i < firms; i++) begin(i, first);
    }

    private void begin(int firm, double[] first) {
        names[firm] = Character.toString((char) ('A' + firm));
        for (int k = 0; k < worth[firm].length; k++) worth[firm][k] = first[k % prices];
        Arrays.fill(best[firm], highest(worth[firm], 0));
    }

    PriceLearning.Session play() {
        int state = opening();
        int period = 0;
        while (unchanged < learning.calm() && period < learning.longest()) {
            double trial = learning.rule().trial(period);
            int next = 0;
            for (int i = firms - 1; i >= 0; i--) {
                asked[i] = choice(i, state, trial, period);
                next = next * prices + asked[i];
            }
            boolean changed = false;
            for (int i = 0; i < firms; i++) changed |= learn(i, state, asked[i], next);
            unchanged = changed ? 0 : unchanged + 1;
            state = next;
            period++;
        }
        return new PriceLearning.Session(period, unchanged >= learning.calm(), gain(state));
    }

    private int opening() {
        int state = 0;
        for (var name : names) state = state * prices + (int) (draws.uniform(Stream.DECISION, name, -1) * prices);
        return state;
    }

    /** Of one draw the low part tries, all prices alike; the rest takes the best. */
    private int choice(int firm, int state, double trial, int period) {
        double drawn = draws.uniform(Stream.DECISION, names[firm], period);
        return drawn < trial ? (int) Math.min(prices - 1, prices * drawn / trial) : best[firm][state];
    }

    /** Whether a firm changes its mind about the best price of a state. */
    private boolean learn(int firm, int state, int price, int next) {
        double[] mine = worth[firm];
        int at = state * prices + price;
        double before = mine[at];
        double following = mine[next * prices + best[firm][next]];
        mine[at] = learning.rule().learn(before, profits[firm][next], following);
        int old = best[firm][state];
        int now = old;
        if (price == old && mine[at] < before) now = highest(mine, state);
        if (price != old && mine[at] > mine[state * prices + old]) now = price;
        best[firm][state] = now;
        return now != old;
    }

    private int highest(double[] mine, int state) {
        int from = state * prices;
        int highest = 0;
        for (int k = 1; k < prices; k++) if (mine[from + k] > mine[from + highest]) highest = k;
        return highest;
    }

    /** Mean gain on the cycle of best prices. */
    private double gain(int from) {
        int start = from;
        for (int t = 0; t < states; t++) start = follow(start);
        double sum = 0;
        int length = 0;
        int state = start;
        do {
            state = follow(state);
            for (int i = 0; i < firms; i++) sum += profits[i][state];
            length++;
        } while (state != start);
        var market = learning.grid().market();
        double nash = market.profitAt(market.nash());
        double joint = market.profitAt(market.joint());
        return (sum / length / firms - nash) / (joint - nash);
    }

    private int follow(int state) {
        int next = 0;
        for (int i = firms - 1; i >= 0; i--) next = next * prices + best[i][state];
        return next;
    }
}
