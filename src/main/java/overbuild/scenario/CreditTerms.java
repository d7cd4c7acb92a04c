package overbuild.scenario;

import overbuild.finance.CreditPrice;
import overbuild.model.Check;
import overbuild.model.Param;

/** Lenders' terms. */
public record CreditTerms(
        @Param(unit = "1/year", meaning = "Risk-free rate", symbol = "r_f", min = -0.05, max = 1, standard = "0")
        double riskFree,

        @Param(
                unit = "1/year",
                meaning = "Spread of new loans in calm times",
                symbol = "s_0",
                min = 0,
                max = 1,
                standard = "0")
        double spread,

        @Param(
                unit = "1/year",
                meaning = "Further spread when credit is shut: s_1 (1 - C)",
                symbol = "s_1",
                min = 0,
                max = 2,
                standard = "0")
        double stress,

        @Param(
                unit = "-",
                meaning = "How strongly failures of the last 4 ticks shut credit: C = exp(-weight x share failed)",
                min = 0,
                max = 50,
                standard = "1.5")
        double failureWeight,

        @Param(
                unit = "-",
                meaning =
                        "How strongly losses of the last 4 ticks shut credit: C = exp(-... - weight x share of loans lost)",
                min = 0,
                max = 50,
                standard = "0")
        double lossWeight,

        @Param(
                unit = "-",
                meaning = "How strongly a fall of share prices shuts credit: C = (index / its peak)^weight x exp(-...)",
                symbol = "zeta",
                min = 0,
                max = 10,
                standard = "0")
        double marketWeight,

        @Param(unit = "1/tick", meaning = "Fastest recovery of C per tick", min = 0, max = 1, standard = "0.05")
        double recovery,

        @Param(unit = "-", meaning = "No new loans while C is below this", min = 0, max = 1, standard = "0.15")
        double freezeBelow,

        @Param(meaning = "What a firm pays for its own risk", standard = "Alike")
        CreditPrice price) {
    public CreditTerms {
        Check.ranges(
                CreditTerms.class,
                riskFree,
                spread,
                stress,
                failureWeight,
                lossWeight,
                marketWeight,
                recovery,
                freezeBelow,
                price);
    }
}
