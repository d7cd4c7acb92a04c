package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Path;
import overbuild.model.Quarter;

/**
 * Money becomes dearer or cheaper: coupons of new loans and every firm's cost of capital move together.
 *
 * <p>r' = max(0, r + size_t), rates per year.
 *
 * <p>Source: cheap money as a cause of overinvestment, Hayek 1931; Jorgenson 1963 for its way through the user cost.
 */
public record RateShift(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter; the end of the run when absent", standard = "null")
        Quarter until,

        @Param(unit = "1/year", meaning = "Added to the rates, one number or a dated path", min = -1, max = 2)
        Path size)
        implements Intervention {
    public RateShift {
        Check.ranges(RateShift.class, from, until, size);
        Check.period(from, until);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return date.within(from, until) ? before.ratePlus(size.at(date)) : before;
    }
}
