package overbuild.scenario;

import overbuild.finance.Repayment;
import overbuild.model.Check;
import overbuild.model.Covenant;
import overbuild.model.Distribution;
import overbuild.model.Param;
import overbuild.model.Quarter;
import overbuild.model.Terms;

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
                meaning = "Share of the principal repaid per year, where repayment is Proportional",
                min = 0,
                max = 0.9999,
                standard = "0")
        double amortisation,

        @Param(meaning = "How it is repaid", standard = "Proportional")
        Repayment repayment,

        @Param(
                unit = "quarter",
                meaning = "Quarter of the last payment, in which all that is left is due; never when absent",
                standard = "null")
        Quarter maturity,

        @Param(meaning = "What the borrower promises; nothing when absent", standard = "null")
        Covenant covenant) {
    /** Name of the loan. */
    public static final String NAME = "bonds";

    public OpeningDebt {
        Check.ranges(OpeningDebt.class, leverage, coverage, coupon, amortisation, repayment, maturity, covenant);
        loan(coupon, amortisation, repayment, maturity, covenant, 0);
    }

    /** The loan of a firm that owes so much. */
    public Loan loan(double principal) {
        return loan(coupon, amortisation, repayment, maturity, covenant, principal);
    }

    private static Loan loan(
            double coupon,
            double amortisation,
            Repayment repayment,
            Quarter maturity,
            Covenant covenant,
            double principal) {
        return new Loan(
                principal,
                coupon,
                amortisation,
                Loan.Compounding.effective,
                repayment,
                maturity,
                Terms.SENIOR,
                covenant);
    }
}
