package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * A structure suddenly carries more or less than technology would let it.
 *
 * <p>A'_t = A_t (1 + size) while it lasts.
 *
 * <p>Source: technology shocks, Kydland and Prescott 1982.
 */
public record TechnologyShock(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter; the end of the run when absent", standard = "null")
        Quarter until,

        @Param(
                unit = "-",
                meaning = "Gain or loss of what a structure carries while it lasts, 0.5: half as much again",
                min = -0.9,
                max = 100)
        double size)
        implements Intervention {
    public TechnologyShock {
        Check.ranges(TechnologyShock.class, from, until, size);
        Check.period(from, until);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return date.within(from, until) ? before.technologyTimes(1 + size) : before;
    }
}
