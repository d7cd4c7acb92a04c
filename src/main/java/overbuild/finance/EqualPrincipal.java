package overbuild.finance;

import overbuild.model.Schedule;

/**
 * The same principal is repaid in every tick, so that interest falls.
 *
 * <p>Repayment = B / n, n ticks to maturity.
 *
 * <p>Source: serial bonds and equipment trusts of railways, Dewing 1919.
 */
public record EqualPrincipal() implements Repayment {
    @Override
    public Schedule schedule(Principal loan) {
        return new Schedule(0, loan.amount() / loan.payments(), 0, false, 0);
    }
}
