package overbuild.model;

import java.util.List;

/**
 * A firm's balance sheet at the end of a tick, in money.
 *
 * @param cash money in the bank
 * @param structures book value of structures in service
 * @param equipment book value of equipment in service
 * @param construction construction in progress: what was paid for undelivered orders
 * @param securities stakes and claims that it holds, at market value
 * @param debts what it owes
 * @param netWorth equity, rolled forward by income, issuance and write-offs; an identity holds it against assets less debts
 * @param invested capex since the start, plus the opening book value
 * @param consumed depreciation and write-downs since the start
 */
public record Books(
        double cash,
        double structures,
        double equipment,
        double construction,
        double securities,
        List<Debt> debts,
        double netWorth,
        double invested,
        double consumed) {
    /** The books of an outsider. */
    public static final Books EMPTY = new Books(0, 0, 0, 0, 0, List.of(), 0, 0, 0);

    /** The books before the first tick: net worth is what assets exceed debts by. */
    public static Books opening(
            double cash,
            double structures,
            double equipment,
            double construction,
            double securities,
            List<Debt> debts) {
        double owed = debts.stream().mapToDouble(Debt::principal).sum();
        double capital = structures + equipment + construction;
        double worth = cash + capital + securities - owed;
        return new Books(cash, structures, equipment, construction, securities, List.copyOf(debts), worth, capital, 0);
    }

    /** Sum of the principal of all loans. */
    public double debt() {
        double sum = 0;
        for (int k = 0; k < debts.size(); k++) sum += debts.get(k).principal();
        return sum;
    }

    /** Sum of the principal of all loans of a creditor. */
    public double debt(Sector creditor) {
        double sum = 0;
        for (int k = 0; k < debts.size(); k++) {
            if (debts.get(k).creditor() == creditor) sum += debts.get(k).principal();
        }
        return sum;
    }

    /** Book value of capacity in service. */
    public double book() {
        return structures + equipment;
    }

    /** Cash, capacity, construction in progress and securities. */
    public double assets() {
        return cash + structures + equipment + construction + securities;
    }
}
