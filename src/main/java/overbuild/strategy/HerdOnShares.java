package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Grows as fast as the firm whose shares rose most, as long as they rise: what the stock market rewards must be right.
 *
 * <p>x = max(0, delta K + c (x_b/y_b) y) with b = argmax_j Delta ln p_j, if that is above 0, x_b what b ordered last tick and y capacity in
 * service and on order; else x = delta K. On a ladder the level that b chose last; without rising shares its own.
 *
 * <p>Source: herd behaviour and investment, Scharfstein and Stein 1990; investment that follows stock prices, Morck, Shleifer and Vishny
 * 1990.
 */
public record HerdOnShares(
        @Param(
                unit = "-",
                meaning = "How far the growth of the firm whose shares rose most is followed",
                symbol = "c",
                min = 0,
                max = 2,
                standard = "1")
        double conviction)
        implements Strategy {
    public HerdOnShares {
        Check.ranges(HerdOnShares.class, conviction);
    }

    @Override
    public Plan decide(Observation seen) {
        int star = star(seen);
        if (seen.onLadder()) {
            int level = star < 0 ? seen.lastLevel() : seen.reports().level(star);
            return Plan.level(seen.reach().get(level), level);
        }
        double holding = holding(seen, seen.index());
        double growth = star < 0 ? 0 : growth(seen, star);
        double more = conviction * growth * holding;
        return Plan.order(holding + more, Orders.within(seen, Orders.wear(seen) + more));
    }

    /** The firm whose shares rose most; below 0 where none rose. */
    private static int star(Observation seen) {
        int star = -1;
        double most = 0;
        for (int k = 0; k < seen.game().firms(); k++) {
            if (!seen.reports().competes(k) || seen.reports().shareGain(k) <= most) continue;
            most = seen.reports().shareGain(k);
            star = k;
        }
        return star;
    }

    private static double growth(Observation seen, int firm) {
        double before = holding(seen, firm) - seen.reports().ordered(firm);
        return before > 0 ? seen.reports().ordered(firm) / before : 0;
    }

    private static double holding(Observation seen, int firm) {
        return seen.reports().structures(firm) + seen.reports().onOrder(firm);
    }
}
