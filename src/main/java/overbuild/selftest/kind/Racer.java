package overbuild.selftest.kind;

import java.util.Map;
import overbuild.model.Path;
import overbuild.model.Plan;
import overbuild.scenario.Beliefs;
import overbuild.scenario.FirmSpec;
import overbuild.scenario.Funding;
import overbuild.strategy.BestReply;
import overbuild.strategy.Strategy;

/**
 * A firm of a textbook race: its owners pay whatever it builds, and nothing limits how fast it grows.
 *
 * @param structures structures at the start
 * @param runningCost its own cost of serving
 * @param rate cost of capital per tick
 * @param beliefs what it believes
 * @param strategy how it decides
 */
record Racer(double structures, double runningCost, double rate, Beliefs beliefs, Strategy strategy) {
    private static final double UNBOUNDED = 1e200;

    /** A firm that never builds. */
    static Racer idle(double structures, double runningCost) {
        return new Racer(structures, runningCost, 0, Views.TRUE, seen -> Plan.order(seen.own(), 0));
    }

    /** A firm that moves a share of the way to its best reply per tick and serves for nothing. */
    static Racer replying(double structures, double rate, double lambda) {
        return new Racer(structures, 0, rate, Views.TRUE, new BestReply(lambda, 0, 1));
    }

    Racer serving(double cost) {
        return new Racer(structures, cost, rate, beliefs, strategy);
    }

    Racer believing(Beliefs views) {
        return new Racer(structures, runningCost, rate, views, strategy);
    }

    Racer deciding(Strategy other) {
        return new Racer(structures, runningCost, rate, beliefs, other);
    }

    FirmSpec spec() {
        return new FirmSpec(
                false,
                structures,
                null,
                FirmSpec.Pipelined.none,
                0,
                Map.of(),
                Path.of(0),
                Path.of(0),
                1,
                runningCost,
                UNBOUNDED,
                PerYear.growth(rate),
                new Funding(0, 0, 0, 0, false),
                beliefs,
                strategy);
    }
}
