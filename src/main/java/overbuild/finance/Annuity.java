package overbuild.finance;

import overbuild.model.Maths;
import overbuild.model.Schedule;

/**
 * Interest and principal together are the same in every tick; the last payment clears the loan.
 *
 * <p>Payment = B r / (1 - (1 + r)^-n), r per tick, n ticks to maturity.
 *
 * <p>Source: Brealey, Myers and Allen, Principles of Corporate Finance, chapter 2.
 */
public record Annuity() implements Repayment {
    @Override
    public Schedule schedule(Principal loan) {
        double rate = loan.rate();
        if (rate == 0) return new EqualPrincipal().schedule(loan);
        double payment = loan.amount() * rate / (1 - 1 / Maths.power(1 + rate, loan.payments()));
        return new Schedule(0, 0, payment, false, 0);
    }
}
