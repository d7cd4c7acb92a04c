package overbuild.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import overbuild.finance.Divided;
import overbuild.model.Debt;
import overbuild.model.Flow;
import overbuild.model.Sector;
import overbuild.model.Terms;

/** What a firm owes while a tick is under way; every payment passes through its ledger. */
final class Loans {
    private final Ledger ledger;
    private List<Debt> debts = List.of();

    Loans(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Opens the tick. */
    void open(List<Debt> owed) {
        debts = owed;
    }

    /** Each loan as it stands now. */
    List<Debt> debts() {
        return debts;
    }

    /** Principal of all loans. */
    double principal() {
        double sum = 0;
        for (int k = 0; k < debts.size(); k++) sum += debts.get(k).principal();
        return sum;
    }

    /** Principal of the loans of one creditor. */
    double principal(Sector creditor) {
        double sum = 0;
        for (int k = 0; k < debts.size(); k++) {
            if (debts.get(k).creditor() == creditor) sum += debts.get(k).principal();
        }
        return sum;
    }

    /** What is owed on a loan. */
    double owed(String name) {
        for (var debt : debts) if (debt.name().equals(name)) return debt.principal();
        return 0;
    }

    /** Interest of the next tick on what is owed now. */
    double interestDue() {
        double sum = 0;
        for (int k = 0; k < debts.size(); k++) sum += debts.get(k).interest();
        return sum;
    }

    /** What is owed on each loan, with its rank. */
    List<Divided.Claim> claims() {
        return debts.stream()
                .map(debt -> new Divided.Claim(debt.principal(), debt.terms().rank()))
                .toList();
    }

    /** Pays interest and principal of all loans; interest in kind is lent anew. */
    void serve(int tick) {
        int n = debts.size();
        if (n == 0) return;
        var after = new Debt[n];
        for (int k = 0; k < n; k++) {
            var debt = debts.get(k);
            ledger.receive(Flow.INTEREST, -debt.interest(), debt.creditor());
            double accrued = debt.accrued();
            if (accrued > 0) ledger.receive(Flow.BORROWED, accrued, debt.creditor());
            debt = debt.less(-accrued);
            double repaid = debt.repayment(tick);
            ledger.receive(Flow.AMORTISATION, -repaid, debt.creditor());
            after[k] = debt.less(repaid);
        }
        debts = Arrays.asList(after);
    }

    /** Repays a share of every loan, and all of one that has lapsed. */
    void call(double share, double regime) {
        var after = debts.toArray(new Debt[0]);
        for (int k = 0; k < after.length; k++) {
            double amount = after[k].hasLapsed(regime) ? after[k].principal() : share * after[k].principal();
            ledger.receive(Flow.AMORTISATION, -amount, after[k].creditor());
            after[k] = after[k].less(amount);
        }
        debts = Arrays.asList(after);
    }

    /** Draws on a line of a creditor. */
    void borrow(Sector creditor, double amount, double coupon, Terms terms) {
        borrow(creditor == Sector.VENDORS ? Debt.VENDOR_LINE : Debt.LINE, creditor, amount, coupon, terms);
    }

    /** Borrows under a loan of its own. */
    void borrow(String name, Sector creditor, double amount, double coupon, Terms terms) {
        var after = debts.toArray(new Debt[0]);
        int line = line(after, name);
        if (line == after.length) {
            after = Arrays.copyOf(after, line + 1);
            after[line] = new Debt(name, creditor, 0, coupon, terms);
        }
        after[line] = after[line].drawn(amount, coupon);
        debts = Arrays.asList(after);
        ledger.receive(Flow.BORROWED, amount, creditor);
    }

    /** Place of the loan that takes up new borrowing; behind the last when there is none yet. */
    private static int line(Debt[] debts, String name) {
        int k = 0;
        while (k < debts.length && !debts[k].name().equals(name)) k++;
        return k;
    }

    /** Repays part of a loan before it is due. */
    void repay(String name, double amount) {
        var after = debts.toArray(new Debt[0]);
        int line = line(after, name);
        ledger.receive(Flow.AMORTISATION, -amount, after[line].creditor());
        after[line] = after[line].less(amount);
        debts = Arrays.asList(after);
    }

    /** Pays each creditor a part of its claim. */
    void repay(List<Double> parts) {
        var after = new ArrayList<Debt>(debts.size());
        for (int k = 0; k < debts.size(); k++) {
            var debt = debts.get(k);
            double amount = parts.get(k);
            ledger.receive(Flow.AMORTISATION, -amount, debt.creditor());
            after.add(debt.less(amount));
        }
        debts = after;
    }

    /** Owes from now on what another firm would have repaid, on the same terms. */
    void takeOn(String debtor, Debt debt, double amount) {
        if (amount == 0) return;
        var after = new ArrayList<>(debts);
        after.add(new Debt(debtor + ": " + debt.name(), debt.creditor(), amount, debt.rate(), debt.terms()));
        debts = after;
        ledger.receive(Flow.BORROWED, amount, debt.creditor());
    }

    /** Lenders, who take the firm over, pay other creditors what their claims are worth; the claims are theirs then. */
    void assign(List<Double> worth) {
        var after = new ArrayList<Debt>(debts.size());
        for (int k = 0; k < debts.size(); k++) {
            var debt = debts.get(k);
            double bought = debt.creditor() == Sector.LENDERS ? 0 : worth.get(k);
            after.add(debt.less(bought));
            if (bought == 0) continue;
            ledger.sector(debt.creditor()).change(Flow.AMORTISATION, bought);
            ledger.sector(Sector.LENDERS).change(Flow.AMORTISATION, -bought);
            after.add(new Debt(debt.name(), Sector.LENDERS, bought, debt.rate(), debt.terms()));
        }
        debts = after;
    }

    /** Creditors lose a share of what they are owed, and nothing is owed any more; returns what they lose. */
    double forgive(double share) {
        double lost = 0;
        for (var debt : debts) {
            double amount = share * debt.principal();
            ledger.change(Flow.FORGIVEN, amount);
            ledger.sector(debt.creditor()).change(Flow.FORGIVEN, -amount);
            lost += amount;
        }
        debts = List.of();
        return lost;
    }
}
