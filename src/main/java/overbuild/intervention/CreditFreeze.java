package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * Lenders shut credit for a while, whatever firms do, and open it again slowly.
 *
 * <p>C' = min(C, level) while it lasts; n ticks after its last quarter C' = min(C, level + n x recovery).
 *
 * <p>Source: the closing of the bond market in September 1873, Kindleberger 1978; model description, section 13.
 */
public record CreditFreeze(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter before credit opens again")
        Quarter until,

        @Param(unit = "-", meaning = "Widest regime of credit while it lasts", symbol = "C", min = 0.05, max = 1)
        double level,

        @Param(
                unit = "1/tick",
                meaning = "How much it opens per tick afterwards",
                min = 0.001,
                max = 1,
                standard = "0.05")
        double recovery)
        implements Intervention {
    public CreditFreeze {
        Check.ranges(CreditFreeze.class, from, until, level, recovery);
        Check.period(from, until);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        if (!date.within(from, null)) return before;
        int after = Math.max(0, until.ticksTo(date));
        return before.lending(level + after * recovery);
    }
}
