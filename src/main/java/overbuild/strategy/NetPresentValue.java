package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Builds where a structure is worth more than it costs, the faster the more; it takes the price as given.
 *
 * <p>x = max(0, delta K + c K (q - 1)), q what one more structure is believed to earn at delivery, sales less the cost of serving and upkeep
 * and its part in the prize, over its user cost; on a ladder the level whose money comes nearest.
 *
 * <p>Source: Tobin 1969; Hayashi 1982.
 */
public record NetPresentValue(
        @Param(
                unit = "1/tick",
                meaning = "Growth of capacity per unit of q above 1",
                symbol = "c",
                min = 0,
                max = 10,
                standard = "0.05")
        double speed)
        implements Strategy {
    private static final double LARGEST = 1e6;

    public NetPresentValue {
        Check.ranges(NetPresentValue.class, speed);
    }

    @Override
    public Plan decide(Observation seen) {
        double q = value(seen);
        double change = speed * seen.structures() * (q - 1);
        return Orders.of(seen, Math.max(0, seen.own() + change), Orders.wear(seen) + change);
    }

    /** Present value of a structure over its price; where holding it costs nothing, any earnings are worth more than it. */
    private static double value(Observation seen) {
        double earns = seen.game().worth(seen.index(), seen.own());
        double cost = seen.game().userCost(seen.index());
        if (cost > 0) return Math.max(0, earns) / cost;
        return earns > 0 ? LARGEST : 1;
    }
}
