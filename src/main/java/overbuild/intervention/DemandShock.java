package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;
import overbuild.model.Rates;

/**
 * Users want more or less, or their demand grows faster or more slowly.
 *
 * <p>S'_t = S_t (1 + size) G_t while it lasts, G_t = G_{t-1} (1 + growth)^(1/4); the level comes back at the end, G stays.
 *
 * <p>Source: temporary and permanent shocks to demand, Blanchard and Quah 1989.
 */
public record DemandShock(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter; the end of the run when absent", standard = "null")
        Quarter until,

        @Param(unit = "-", meaning = "Demand gained or lost while it lasts, -0.3: 30 % less", min = -0.99, max = 100)
        double size,

        @Param(
                unit = "1/year",
                meaning = "Growth of demand gained or lost while it lasts",
                min = -0.9,
                max = 10,
                standard = "0")
        double growth)
        implements Intervention {
    public DemandShock {
        Check.ranges(DemandShock.class, from, until, size, growth);
        Check.period(from, until);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        if (!date.within(from, until)) return before;
        return before.demandTimes(1 + size).demandGrowing(Rates.logGrowth(growth));
    }
}
