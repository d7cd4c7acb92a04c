package overbuild.engine;

/**
 * Dividends: a share of net income, as far as cash stays above what some quarters' interest takes.
 *
 * <p>paid = min(payout x max(0, net income), max(0, cash - buffer x interest of a quarter)).
 *
 * <p>Source: Lintner 1956 for the payout share; model description, section 10.
 */
final class Payouts {
    private Payouts() {}

    /** Pays before new orders, after all that cannot be cut. */
    static void pay(Ledger ledger, double share, double quarters) {
        double earned = share * ledger.flows().netIncome();
        double spare = ledger.cash - quarters * ledger.loans.interestDue();
        double paid = Math.min(earned, spare);
        if (paid > 0) ledger.payOut(paid);
    }
}
