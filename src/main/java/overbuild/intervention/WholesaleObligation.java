package overbuild.intervention;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * Firms must let others use what they leave idle, at its long-run cost and a margin.
 *
 * <p>P' = max(P_full, min(P, (1+m) LRIC)), P_full the price at which users take all that the others sell and the obliged could.
 *
 * <p>Source: unbundled access at long-run incremental cost, FCC 1996; what it does to builders, Hausman 1997, Guthrie 2006.
 */
public record WholesaleObligation(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter; the end of the run when absent", standard = "null")
        Quarter until,

        @Param(unit = "firm", meaning = "Firms under the obligation; all firms when there are none", standard = "[]")
        List<String> firms,

        @Param(
                unit = "-",
                meaning = "Margin on long-run cost that the regulated price leaves",
                symbol = "m",
                min = -1,
                max = 1000,
                standard = "0")
        double margin)
        implements Intervention {
    public WholesaleObligation {
        firms = List.copyOf(firms);
        Check.ranges(WholesaleObligation.class, from, until, firms, margin);
        Check.period(from, until);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return date.within(from, until) ? before.under(this) : before;
    }

    /** Whether a firm is obliged. */
    public boolean binds(String firm) {
        return firms.isEmpty() || firms.contains(firm);
    }

    /** Highest price of what would be idle, given its long-run cost, money per service unit. */
    public double cap(double longRunCost) {
        return (1 + margin) * longRunCost;
    }
}
