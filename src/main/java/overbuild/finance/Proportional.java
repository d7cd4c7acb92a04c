package overbuild.finance;

import overbuild.model.Schedule;

/**
 * A share of what is owed is repaid per tick; what is left at a maturity, if there is one, is due then.
 *
 * <p>Repayment = (1 - (1 - amortisation)^(1/4)) B.
 *
 * <p>Source: long bonds with geometric decay, Hatchondo and Martinez 2009.
 */
public record Proportional() implements Repayment {
    @Override
    public Schedule schedule(Principal loan) {
        return Schedule.share(loan.share());
    }

    @Override
    public boolean matures() {
        return false;
    }

    @Override
    public boolean revolves() {
        return true;
    }
}
