package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;
import overbuild.model.Stream;

/**
 * Does what whoever earns most does, whatever the reason, and now and then tries a little more or less.
 *
 * <p>x = max(0, delta K + iota (y_best - y)), y capacity in service and on order, best the firm with the largest economic profit in this
 * tick's market, the larger one among equals; on a ladder the level that this firm chose last. With probability e it tries s y more, or as
 * much less; on a ladder a rung.
 *
 * <p>Source: Vega-Redondo 1997; Schlag 1998.
 */
public record ImitateBest(
        @Param(
                unit = "1/tick",
                meaning = "Share of the gap to the firm that earns most ordered per tick",
                symbol = "iota",
                min = 0,
                max = 1,
                standard = "0.25")
        double iota,

        @Param(
                unit = "1/tick",
                meaning = "Chance to try more or less than the firm that earns most",
                symbol = "e",
                min = 0,
                max = 1,
                standard = "0.1")
        double experiment,

        @Param(
                unit = "-",
                meaning = "How much more or less, over capacity in service and on order",
                symbol = "s",
                min = 0,
                max = 1,
                standard = "0.05")
        double step)
        implements Strategy {
    public ImitateBest {
        Check.ranges(ImitateBest.class, iota, experiment, step);
    }

    @Override
    public Plan decide(Observation seen) {
        int best = best(seen);
        int tries = tries(seen);
        if (seen.onLadder()) {
            int level = Math.max(
                    0, Math.min(seen.ladder().size() - 1, seen.reports().level(best) + tries));
            return Plan.level(seen.reach().get(level), level);
        }
        double holding = holding(seen, seen.index());
        double more = tries * step * holding;
        double target = Math.max(0, holding(seen, best) + more);
        double gap = iota * (holding(seen, best) - holding) + more;
        return Plan.order(target, Orders.within(seen, Orders.wear(seen) + gap));
    }

    /** 1 for more, -1 for less, mostly 0. */
    private int tries(Observation seen) {
        if (experiment == 0) return 0;
        double drawn = seen.draws().uniform(Stream.DECISION, seen.self().name(), seen.tick());
        if (drawn >= experiment) return 0;
        return drawn < experiment / 2 ? -1 : 1;
    }

    private static int best(Observation seen) {
        int best = seen.index();
        for (int k = 0; k < seen.game().firms(); k++) {
            if (seen.reports().competes(k) && ahead(seen, k, best)) best = k;
        }
        return best;
    }

    private static boolean ahead(Observation seen, int one, int other) {
        double gain = seen.reports().profit(one) - seen.reports().profit(other);
        return gain > 0 || (gain == 0 && holding(seen, one) > holding(seen, other));
    }

    private static double holding(Observation seen, int firm) {
        return seen.reports().structures(firm) + seen.reports().onOrder(firm);
    }
}
