package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * The state pays a share of what firms lay out for capex of the race, when they pay it.
 *
 * <p>Subsidy = size capex; a structure costs p_K (1 - size).
 *
 * <p>Source: investment tax credits, Hall and Jorgenson 1967.
 */
public record CapexSubsidy(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter; the end of the run when absent", standard = "null")
        Quarter until,

        @Param(unit = "-", meaning = "Share of capex that the state pays", symbol = "sigma_K", min = 0, max = 0.95)
        double size)
        implements Intervention {
    public CapexSubsidy {
        Check.ranges(CapexSubsidy.class, from, until, size);
        Check.period(from, until);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return date.within(from, until) ? before.subsidising(size) : before;
    }
}
