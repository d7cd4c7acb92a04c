package overbuild.finance;

import overbuild.model.Schedule;

/**
 * Nothing is paid before maturity: interest is added to the principal.
 *
 * <p>B' = (1 + r) B, r per tick; all of it is due at maturity.
 *
 * <p>Source: payment-in-kind and discount notes of telecom builders; Goodman and Cohen 1989.
 */
public record PaidInKind() implements Repayment {
    @Override
    public Schedule schedule(Principal loan) {
        return new Schedule(0, 0, 0, true, 0);
    }
}
