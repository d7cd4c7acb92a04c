package overbuild.model;

/**
 * The books of a sector at the end of a tick, in money.
 *
 * @param deposits money in the bank; below zero for lenders, who owe the deposits of all others
 * @param loans claims on firms
 * @param securities shares and stakes that it holds as creditor or investor, at market value
 * @param netWorth rolled forward by flows; households' is before what the firms that they own are worth
 * @param flows flows of the tick
 */
public record SectorAccount(double deposits, double loans, double securities, double netWorth, Flows flows) {
    /** A sector that owns nothing. */
    public static final SectorAccount EMPTY = new SectorAccount(0, 0, 0, 0, Flows.NONE);

    /** Deposits, loans and securities. */
    public double assets() {
        return deposits + loans + securities;
    }
}
