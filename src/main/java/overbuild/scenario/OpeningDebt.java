package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Distribution;
import overbuild.model.Param;

/** What drawn firms owe at the start: a share of their book value, as far as their income covers the interest. */
public record OpeningDebt(
        @Param(unit = "-", meaning = "Debt over the book value of capacity in service", symbol = "l_0")
        Distribution leverage,

        @Param(
                unit = "-",
                meaning =
                        "Income over interest that lenders asked for: debt is at most income/(coupon x coverage), with the income of the first tick before interest; no such limit when absent",
                standard = "null")
        Distribution coverage,

        @Param(unit = "1/year", meaning = "Interest rate, effective", min = 0, max = 2)
        double coupon,

        @Param(
                unit = "1/year",
                meaning = "Share of the principal repaid per year",
                min = 0,
                max = 0.9999,
                standard = "0")
        double amortisation) {
    /** Name of the loan. */
    public static final String NAME = "bonds";

    public OpeningDebt {
        Check.ranges(OpeningDebt.class, leverage, coverage, coupon, amortisation);
    }
}
