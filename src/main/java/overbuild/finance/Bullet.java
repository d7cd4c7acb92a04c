package overbuild.finance;

import overbuild.model.Schedule;

/**
 * Interest is paid in every tick, the whole principal at maturity.
 *
 * <p>Repayment = 0 before maturity, B then.
 *
 * <p>Source: corporate bonds; Leland and Toft 1996 for what a wall of maturities does.
 */
public record Bullet() implements Repayment {
    @Override
    public Schedule schedule(Principal loan) {
        return Schedule.NONE;
    }
}
