package overbuild.game;

import java.util.Arrays;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.strategy.QLearning;

/**
 * Q-learners who ask prices again and again until nobody changes its mind.
 *
 * <p>A state is what all asked last; a session ends when no best price of any state has changed for a number of periods. The gain is
 * (profit - profit of the equilibrium)/(joint profit - that) on the cycle on which best prices end.
 *
 * <p>Source: Calvano, Calzolari, Denicolo and Pastorello 2020.
 *
 * @param grid market and prices
 * @param rule how they learn, which remembers one period
 * @param calm periods without a change after which a session ends
 * @param longest most periods of a session
 */
public record PriceLearning(PriceGrid grid, QLearning rule, int calm, int longest) {
    public PriceLearning {
        Check.that(rule.memory() == 1, "learners must remember 1 period, but remember %d", rule.memory());
        Check.that(calm >= 1 && longest >= 1, "a session must have periods");
    }

    /**
     * How a session ended.
     *
     * @param periods how long it took
     * @param settled whether nobody changed its mind any more; else it was stopped
     * @param gain mean profit gain over firms
     */
    public record Session(int periods, boolean settled, double gain) {}

    /** One session. */
    public Session play(Draws draws) {
        return new PriceSession(this, draws).play();
    }

    /** Sessions with seeds of their own; any number of threads gives the same. */
    public List<Session> play(Draws draws, int sessions) {
        var played = new Session[sessions];
        Arrays.parallelSetAll(played, k -> play(new Draws(draws.replication(k))));
        return List.of(played);
    }
}
