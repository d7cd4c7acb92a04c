package overbuild.selftest.kind;

import java.util.Map;
import overbuild.finance.Annuity;
import overbuild.finance.Bullet;
import overbuild.finance.EqualPrincipal;
import overbuild.finance.Repayment;
import overbuild.model.Debt;
import overbuild.model.Sector;
import overbuild.model.Terms;
import overbuild.scenario.Loan;

/** A loan that is served period by period as the engine serves it. */
public record AmortisedDebt() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int payments = inputs.whole("n");
        int read = inputs.whole("k");
        var debt = loan(inputs, payments);
        double interest = 0;
        double principal = 0;
        double total = 0;
        double balance = debt.principal();
        for (int k = 1; k <= payments; k++) {
            double due = debt.interest();
            double repaid = debt.repayment(k);
            debt = debt.less(repaid);
            total += due;
            if (k != read) continue;
            interest = due;
            principal = repaid;
            balance = debt.principal();
        }
        return Map.of(
                "payment_k", interest + principal,
                "interest_k", interest,
                "principal_k", principal,
                "balance_after_k", balance,
                "interest_total", total);
    }

    private static Debt loan(Inputs inputs, int payments) {
        double amount = inputs.number("D");
        double rate = Loan.Compounding.valueOf(inputs.text("compounding"))
                .perPeriod(inputs.number("annual_rate"), inputs.whole("periods_per_year"));
        var schedule = repayment(inputs.text("scheme")).schedule(new Repayment.Principal(amount, rate, 0, payments));
        return new Debt("loan", Sector.LENDERS, amount, rate, new Terms(schedule, payments, Terms.SENIOR, null));
    }

    private static Repayment repayment(String scheme) {
        return switch (scheme) {
            case "annuity" -> new Annuity();
            case "equal-principal" -> new EqualPrincipal();
            case "bullet" -> new Bullet();
            default -> throw new IllegalArgumentException("there is no scheme " + scheme);
        };
    }
}
