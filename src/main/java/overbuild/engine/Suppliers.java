package overbuild.engine;

import overbuild.model.MarketState;
import overbuild.scenario.Scenario;
import overbuild.scenario.Supply;

/**
 * What those who build structures ask for one.
 *
 * <p>p_K = list price (Z/Z_0)^-b_w (1 + xi max(0, sum x / x-bar - 1)), Z with the deliveries and x the orders of the tick before.
 *
 * <p>Source: Wright 1936; model description, (4).
 */
final class Suppliers {
    private final Supply supply;
    private final double[] normalOrders;

    Suppliers(Scenario scenario) {
        supply = scenario.structures().supply();
        var normal = supply == null ? null : supply.normalOrders();
        normalOrders = normal == null ? null : normal.perTick(scenario.start(), scenario.ticks());
    }

    /** What suppliers had built before the first tick. */
    double experience() {
        return supply == null || supply.experience() == null ? 0 : supply.experience();
    }

    /** Price of a structure in the tick after a state. */
    double price(double list, double built, MarketState before) {
        if (supply == null) return list;
        return list * supply.learnt(built) * (1 + supply.bottleneck() * excess(before));
    }

    /** Orders beyond what suppliers take at their list price, as a share of that. */
    private double excess(MarketState before) {
        if (supply.bottleneck() == 0) return 0;
        double orders = 0;
        for (var firm : before.firms()) orders += firm.pipeline().orderedAt(before.tick());
        return Math.max(0, orders / normalOrders[before.tick() + 1] - 1);
    }

    /** Fall of the price that firms expect: that of the list, and learning as fast as in the last tick. A rush is expected to last. */
    double expectedFall(double listFall, double builtBefore, double built) {
        if (supply == null || supply.learningRate() == 0) return listFall;
        return 1 - (1 - listFall) * supply.learnt(built) / supply.learnt(builtBefore);
    }
}
