package overbuild.finance;

import overbuild.model.Schedule;

/** How a loan is repaid. A new way is one record in this package. */
@FunctionalInterface
public interface Repayment {
    /** What falls due in each tick before maturity. */
    Schedule schedule(Principal loan);

    /** Whether such a loan needs a maturity. */
    default boolean matures() {
        return true;
    }

    /** Whether more may be drawn on such a loan later. */
    default boolean revolves() {
        return false;
    }

    /**
     * A loan at its beginning.
     *
     * @param amount amount owed, in money
     * @param rate interest per tick
     * @param share share of it that was agreed to be repaid per tick
     * @param payments ticks up to maturity, the first and the last included
     */
    record Principal(double amount, double rate, double share, int payments) {}
}
