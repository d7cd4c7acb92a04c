package overbuild.intervention;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * Firms agree to order no more than suits all of them together, and pay fines for breaches as far as they are found out.
 *
 * <p>x' = x - size max(0, x - x^C), x^C the order of {@code AlwaysRestrain}. A signatory keeps the pact unless the present value
 * of what it believes to gain by x exceeds monitoring times the fine; the fine is penalty times the money above x'.
 *
 * <p>Source: inspection games, Dresher 1962; deterrence by expected fines, Becker 1968; collusion as such, Stigler 1964.
 */
public record Pact(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter; the end of the run when absent", standard = "null")
        Quarter until,

        @Param(unit = "firm", meaning = "Signatories; all firms when there are none", standard = "[]")
        List<String> firms,

        @Param(
                unit = "-",
                meaning = "Share of the way from its own plan to the restrained order that a signatory must go",
                min = 0,
                max = 1,
                standard = "1")
        double size,

        @Param(unit = "1/tick", meaning = "Probability that a breach is found out", symbol = "p_m", min = 0, max = 1)
        double monitoring,

        @Param(
                unit = "-",
                meaning = "Fine over the money ordered above what the pact allows",
                symbol = "f",
                min = 0,
                max = 1000)
        double penalty)
        implements Intervention {
    public Pact {
        firms = List.copyOf(firms);
        Check.ranges(Pact.class, from, until, firms, size, monitoring, penalty);
        Check.period(from, until);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return size > 0 && date.within(from, until) ? before.under(this) : before;
    }

    /** Whether a firm has signed. */
    public boolean binds(String firm) {
        return firms.isEmpty() || firms.contains(firm);
    }

    /** What a signatory may still order of what it would order by itself, given the restrained order. */
    public double allows(double wanted, double restrained) {
        return wanted - size * Math.max(0, wanted - restrained);
    }
}
