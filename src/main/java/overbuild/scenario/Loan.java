package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** A debt at the opening. */
public record Loan(
        @Param(unit = "money", meaning = "Amount owed", symbol = "B", min = 0)
        double principal,

        @Param(unit = "1/year", meaning = "Interest rate", min = 0, max = 2)
        double rate,

        @Param(
                unit = "1/year",
                meaning = "Share of the principal repaid per year",
                min = 0,
                max = 0.9999,
                standard = "0")
        double amortisation,

        @Param(unit = "text", meaning = "effective: (1+rate)^(1/4)-1 per tick; nominal: rate/4", standard = "effective")
        Compounding compounding) {
    /** How a yearly rate becomes a rate per tick. */
    public enum Compounding {
        /** (1+rate)^(1/4)-1. */
        effective,
        /** rate/4. */
        nominal
    }

    public Loan {
        Check.ranges(Loan.class, principal, rate, amortisation, compounding);
    }
}
