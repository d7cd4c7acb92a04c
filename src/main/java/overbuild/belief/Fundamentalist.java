package overbuild.belief;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Rates;

/**
 * Expects growth to return to what it takes for normal, whatever the news.
 *
 * <p>g' = g + v (g_LR - g).
 *
 * <p>Source: regressive expectations, Frankel and Froot 1987.
 */
public record Fundamentalist(
        @Param(unit = "1/year", meaning = "Growth of demand in the long run", symbol = "g_LR", min = -0.99, max = 1000)
        double longRun,

        @Param(
                unit = "1/tick",
                meaning = "Share of the gap to the long run closed per tick",
                symbol = "v",
                min = 0,
                max = 1,
                standard = "0.05")
        double speed)
        implements BeliefRule {
    public Fundamentalist {
        Check.ranges(Fundamentalist.class, longRun, speed);
    }

    @Override
    public double learn(double believed, Signal signal) {
        return believed + speed * (Rates.logGrowth(longRun) - believed);
    }
}
