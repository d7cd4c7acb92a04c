package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * Firms pay a share of their capex of the race to the state, when they pay the capex.
 *
 * <p>Tax = size capex; a structure costs p_K (1 + size).
 *
 * <p>Source: corrective taxes, Pigou 1920; taxes in the user cost of capital, Hall and Jorgenson 1967.
 */
public record CapexTax(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter; the end of the run when absent", standard = "null")
        Quarter until,

        @Param(unit = "-", meaning = "Tax over capex", symbol = "tau", min = 0, max = 10)
        double size)
        implements Intervention {
    public CapexTax {
        Check.ranges(CapexTax.class, from, until, size);
        Check.period(from, until);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return date.within(from, until) ? before.taxing(size) : before;
    }
}
