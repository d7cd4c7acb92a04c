package overbuild.finance;

import overbuild.model.Check;
import overbuild.model.Maths;
import overbuild.model.Param;

/**
 * Lenders ask what lets them break even on average; firms with much debt or little income fail more often.
 *
 * <p>1 + R = (1 + r_f) / (1 - PD LGD), PD = 1 / (1 + exp(-(intercept + b_l leverage - b_c coverage))) per year, own spread = R - r_f.
 *
 * <p>Source: Ohlson 1980 for the logit of accounting ratios; Jarrow and Turnbull 1995 for the price.
 */
public record BreakEven(
        @Param(unit = "-", meaning = "Log odds of default within a year at no debt and no earnings", standard = "-5")
        double intercept,

        @Param(
                unit = "-",
                meaning = "How debt over assets raises them",
                symbol = "b_l",
                min = 0,
                max = 100,
                standard = "4")
        double leverage,

        @Param(
                unit = "-",
                meaning = "How earnings over interest lower them",
                symbol = "b_c",
                min = 0,
                max = 100,
                standard = "0.3")
        double coverage,

        @Param(unit = "-", meaning = "Loss given default", symbol = "LGD", min = 0, max = 0.95, standard = "0.6")
        double lossGivenDefault)
        implements CreditPrice {
    public BreakEven {
        Check.ranges(BreakEven.class, intercept, leverage, coverage, lossGivenDefault);
    }

    @Override
    public double spread(Borrower borrower) {
        double odds = intercept + leverage * borrower.leverage() - coverage * borrower.coverage();
        double probability = 1 / (1 + Maths.exp(-odds));
        return rate(borrower.riskFree(), probability, lossGivenDefault) - borrower.riskFree();
    }

    /** The rate at which a lender breaks even, for any period. */
    public static double rate(double riskFree, double probability, double lossGivenDefault) {
        return (1 + riskFree) / (1 - probability * lossGivenDefault) - 1;
    }
}
