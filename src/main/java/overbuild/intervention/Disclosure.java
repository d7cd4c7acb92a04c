package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * Firms must publish what they have on order, so that rivals no longer overlook it.
 *
 * <p>psi' = psi + size (1 - psi), and psi_a likewise.
 *
 * <p>Source: neglect of rivals' investment, Greenwood and Hanson 2015; exchange of investment plans, Richardson 1960.
 */
public record Disclosure(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter; the end of the run when absent", standard = "null")
        Quarter until,

        @Param(
                unit = "-",
                meaning = "Share of what is overlooked that becomes known; 1: everything",
                min = 0,
                max = 1,
                standard = "1")
        double size)
        implements Intervention {
    public Disclosure {
        Check.ranges(Disclosure.class, from, until, size);
        Check.period(from, until);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return date.within(from, until) ? before.disclosing(size) : before;
    }
}
