package overbuild.scenario;

import overbuild.finance.Proportional;
import overbuild.finance.Repayment;
import overbuild.model.Check;
import overbuild.model.Covenant;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Quarter;

/** A debt at the opening. */
public record Loan(
        @Param(unit = "money", meaning = "Amount owed", symbol = "B", min = 0)
        double principal,

        @Param(unit = "1/year", meaning = "Interest rate", min = 0, max = 2)
        double rate,

        @Param(
                unit = "1/year",
                meaning = "Share of the principal repaid per year, where repayment is Proportional",
                min = 0,
                max = 0.9999,
                standard = "0")
        double amortisation,

        @Param(unit = "text", meaning = "effective: (1+rate)^(1/4)-1 per tick; nominal: rate/4", standard = "effective")
        Compounding compounding,

        @Param(meaning = "How it is repaid", standard = "Proportional")
        Repayment repayment,

        @Param(
                unit = "quarter",
                meaning = "Quarter of the last payment, in which all that is left is due; never when absent",
                standard = "null")
        Quarter maturity,

        @Param(
                unit = "n",
                meaning = "Place among claims in a default: lower ranks are paid first",
                min = 1,
                max = 9,
                standard = "1")
        int rank,

        @Param(meaning = "What the borrower promises; nothing when absent", standard = "null")
        Covenant covenant) {
    /** How a yearly rate becomes a rate per tick. */
    public enum Compounding {
        /** (1+rate)^(1/4)-1. */
        effective,
        /** rate/4. */
        nominal;

        /** Rate per period of a rate per year. */
        public double perPeriod(double rate, int periodsPerYear) {
            if (this == nominal || rate == 0) return rate / periodsPerYear;
            return Maths.pow(1 + rate, 1.0 / periodsPerYear) - 1;
        }
    }

    public Loan {
        Check.ranges(Loan.class, principal, rate, amortisation, compounding, repayment, maturity, rank, covenant);
        var kind = repayment.getClass().getSimpleName();
        Check.that(maturity != null || !repayment.matures(), "maturity is missing; repayment %s needs it", kind);
        Check.that(
                amortisation == 0 || repayment instanceof Proportional,
                "amortisation must be 0 where repayment is %s, but was %s",
                kind,
                amortisation);
    }

    /** A loan that is repaid by a share of it, for ever. */
    public Loan(double principal, double rate, double amortisation, Compounding compounding) {
        this(principal, rate, amortisation, compounding, new Proportional(), null, 1, null);
    }
}
