package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** What a firm may spend: cash above a floor, then new loans up to a limit. */
public record Funding(
        @Param(
                unit = "-",
                meaning = "Loans over capacity and construction in progress that lenders accept",
                symbol = "l",
                min = 0,
                max = 5,
                standard = "0")
        double leverage,

        @Param(
                unit = "-",
                meaning = "Further loans that vendors grant on the same base",
                symbol = "nu_vendor",
                min = 0,
                max = 5,
                standard = "0")
        double vendor,

        @Param(unit = "money", meaning = "Cash that capex does not touch", symbol = "M_min", min = 0, standard = "0")
        double cashFloor,

        @Param(unit = "1/year", meaning = "Share of new loans repaid per year", min = 0, max = 0.9999, standard = "0")
        double amortisation,

        @Param(
                unit = "text",
                meaning = "false: capex is never cut for want of money, for reductions to textbook games",
                standard = "true")
        boolean limited) {
    public Funding {
        Check.ranges(Funding.class, leverage, vendor, cashFloor, amortisation, limited);
    }
}
