package overbuild.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import overbuild.finance.Divided;
import overbuild.model.Books;
import overbuild.model.Debt;
import overbuild.model.Flow;
import overbuild.model.Flows;
import overbuild.model.Sector;
import overbuild.model.Terms;

/** A firm's accounts while a tick is under way; every payment is booked with the one who gets it. */
final class Ledger {
    private final Account[] sectors;
    private final double[] flows = new double[Flow.COUNT];
    double cash;
    double structures;
    double equipment;
    double construction;
    double securities;
    List<Debt> debts = List.of();
    double windfall;
    private Sector owners;
    private double taxRate;
    private double subsidyRate;

    Ledger(Account[] sectors) {
        this.sectors = sectors;
    }

    /** Opens the tick; dividends go to those who own the firm. */
    void open(Books books, Sector owner) {
        cash = books.cash();
        structures = books.structures();
        equipment = books.equipment();
        construction = books.construction();
        securities = books.securities();
        debts = books.debts();
        owners = owner;
        windfall = taxRate = subsidyRate = 0;
        Arrays.fill(flows, 0);
    }

    /** From now on in this tick capex is taxed and subsidised. */
    void levy(double taxShare, double subsidyShare) {
        taxRate = taxShare;
        subsidyRate = subsidyShare;
    }

    /** What has come in by a flow; below zero when it went out. */
    double of(Flow flow) {
        return flows[flow.ordinal()];
    }

    /** Receives money from the usual payer. */
    void receive(Flow flow, double amount) {
        receive(flow, amount, flow.counterpart());
    }

    /** Pays money to the usual payee. */
    void pay(Flow flow, double amount) {
        receive(flow, -amount, flow.counterpart());
    }

    /** Receives money, or pays it where the amount is below zero. */
    void receive(Flow flow, double amount, Sector other) {
        if (amount == 0) return;
        cash += amount;
        flows[flow.ordinal()] += amount;
        sectors[other.ordinal()].pay(flow, amount);
    }

    /** A gain, or a loss below zero, that nobody pays for and nobody else bears. */
    void change(Flow flow, double amount) {
        flows[flow.ordinal()] += amount;
    }

    /** Pays another firm. */
    void pay(Flow flow, double amount, Ledger payee) {
        cash -= amount;
        flows[flow.ordinal()] -= amount;
        payee.cash += amount;
        payee.flows[flow.ordinal()] += amount;
    }

    double debt() {
        double sum = 0;
        for (int k = 0; k < debts.size(); k++) sum += debts.get(k).principal();
        return sum;
    }

    double debt(Sector creditor) {
        double sum = 0;
        for (int k = 0; k < debts.size(); k++) {
            if (debts.get(k).creditor() == creditor) sum += debts.get(k).principal();
        }
        return sum;
    }

    /** Book value of capacity and construction in progress, after this tick's wear. */
    double book() {
        return structures + equipment + construction;
    }

    double revenue() {
        return of(Flow.SALES) + of(Flow.PRIZE) + of(Flow.CORE);
    }

    /** Earnings of the tick before interest, depreciation and capex; the prize won for good is none. */
    double earnings() {
        return revenue() - windfall - opex();
    }

    double opex() {
        return -of(Flow.RUNNING) - of(Flow.UPKEEP);
    }

    /** Capacity wears by these shares. */
    void wear(double structureShare, double equipmentShare) {
        double worn = structureShare * structures;
        double wornEquipment = equipmentShare * equipment;
        structures -= worn;
        equipment -= wornEquipment;
        change(Flow.DEPRECIATION, -(worn + wornEquipment));
    }

    /** Pays interest and principal of all loans; interest in kind is lent anew. */
    void serveDebts(int tick) {
        int n = debts.size();
        if (n == 0) return;
        var after = new Debt[n];
        for (int k = 0; k < n; k++) {
            var debt = debts.get(k);
            receive(Flow.INTEREST, -debt.interest(), debt.creditor());
            double accrued = debt.accrued();
            if (accrued > 0) receive(Flow.BORROWED, accrued, debt.creditor());
            debt = debt.less(-accrued);
            double repaid = debt.repayment(tick);
            receive(Flow.AMORTISATION, -repaid, debt.creditor());
            after[k] = debt.less(repaid);
        }
        debts = Arrays.asList(after);
    }

    /** Interest of the next tick on what is owed now. */
    double interestDue() {
        double sum = 0;
        for (int k = 0; k < debts.size(); k++) sum += debts.get(k).interest();
        return sum;
    }

    /** The part of this tick's interest that falls on construction in progress, by book value. */
    double interestOnBuilding() {
        double book = book();
        return book > 0 ? -of(Flow.INTEREST) * construction / book : 0;
    }

    /** Repays a share of every loan, and all of one that has lapsed. */
    void call(double share, double regime) {
        var after = debts.toArray(new Debt[0]);
        for (int k = 0; k < after.length; k++) {
            double amount = after[k].hasLapsed(regime) ? after[k].principal() : share * after[k].principal();
            receive(Flow.AMORTISATION, -amount, after[k].creditor());
            after[k] = after[k].less(amount);
        }
        debts = Arrays.asList(after);
    }

    void payStructures(double amount) {
        layOut(Flow.STRUCTURE_CAPEX, amount);
        construction += amount;
    }

    /** Construction is finished and enters service. */
    void finish(double amount) {
        construction -= amount;
        structures += amount;
    }

    void payEquipment(double amount) {
        layOut(Flow.EQUIPMENT_CAPEX, amount);
    }

    private void layOut(Flow flow, double amount) {
        pay(flow, amount);
        if (taxRate > 0) pay(Flow.TAX, taxRate * amount);
        if (subsidyRate > 0) receive(Flow.SUBSIDY, subsidyRate * amount);
    }

    /** Capex of the race with what goes to the state, less what comes from it, and what was paid for other firms' capacity. */
    double spent() {
        double capex = of(Flow.STRUCTURE_CAPEX) + of(Flow.EQUIPMENT_CAPEX);
        return -(capex + of(Flow.TAX) + of(Flow.FINE) + of(Flow.SUBSIDY) + of(Flow.RESALE));
    }

    /** Owners pay in cash and capacity at today's prices; the capacity comes from outside and owes no tax. */
    void contribute(double money, double structureValue, double equipmentValue) {
        issue(money + structureValue + equipmentValue);
        receive(Flow.STRUCTURE_CAPEX, -structureValue, Sector.HOUSEHOLDS);
        receive(Flow.EQUIPMENT_CAPEX, -equipmentValue, Sector.HOUSEHOLDS);
        structures += structureValue;
        equipment += equipmentValue;
    }

    /** Buys capacity of another firm, which stands in the books at what was paid for it. */
    void takeOver(Ledger seller, double structureValue, double equipmentValue, double constructionValue) {
        pay(Flow.RESALE, structureValue + equipmentValue + constructionValue, seller);
        structures += structureValue;
        equipment += equipmentValue;
        construction += constructionValue;
        seller.structures -= structureValue;
        seller.equipment -= equipmentValue;
        seller.construction -= constructionValue;
    }

    /** Owes from now on what another firm would have repaid, on the same terms. */
    void takeOn(String debtor, Debt debt, double amount) {
        if (amount == 0) return;
        var after = new ArrayList<>(debts);
        after.add(new Debt(debtor + ": " + debt.name(), debt.creditor(), amount, debt.rate(), debt.terms()));
        debts = after;
        receive(Flow.BORROWED, amount, debt.creditor());
    }

    /** Writes everything off, what rounding left of sold securities too, and divides the cash; returns what creditors lose. */
    double windUp() {
        change(Flow.WRITTEN_DOWN, -book());
        structures = equipment = construction = 0;
        revalue(-securities);
        if (cash < 0) leaveUnpaid();
        double owed = debt();
        var paid = Divided.of(cash, claims());
        var after = new ArrayList<Debt>(debts.size());
        for (int k = 0; k < debts.size(); k++) {
            var debt = debts.get(k);
            double amount = paid.paid().get(k);
            receive(Flow.AMORTISATION, -amount, debt.creditor());
            after.add(debt.less(amount));
        }
        debts = after;
        double lost = forgive(1);
        if (owed > 0 && paid.left() == 0) cash = 0;
        payOut(cash);
        return lost;
    }

    /** Bills that cannot be paid are borne by those who sent them. */
    void leaveUnpaid() {
        receive(Flow.UNPAID, -cash);
        cash = 0;
    }

    /** What is owed on each loan, with its rank. */
    List<Divided.Claim> claims() {
        return debts.stream()
                .map(debt -> new Divided.Claim(debt.principal(), debt.terms().rank()))
                .toList();
    }

    /** Lenders, who take the firm over, pay other creditors what their claims are worth; the claims are theirs then. */
    void assign(List<Double> worth) {
        var after = new ArrayList<Debt>(debts.size());
        for (int k = 0; k < debts.size(); k++) {
            var debt = debts.get(k);
            double bought = debt.creditor() == Sector.LENDERS ? 0 : worth.get(k);
            after.add(debt.less(bought));
            if (bought == 0) continue;
            sectors[debt.creditor().ordinal()].change(Flow.AMORTISATION, bought);
            sectors[Sector.LENDERS.ordinal()].change(Flow.AMORTISATION, -bought);
            after.add(new Debt(debt.name(), Sector.LENDERS, bought, debt.rate(), debt.terms()));
        }
        debts = after;
    }

    /** Creditors lose a share of what they are owed, and nothing is owed any more; returns what they lose. */
    double forgive(double share) {
        double lost = 0;
        for (var debt : debts) {
            double amount = share * debt.principal();
            change(Flow.FORGIVEN, amount);
            sectors[debt.creditor().ordinal()].change(Flow.FORGIVEN, -amount);
            lost += amount;
        }
        debts = List.of();
        return lost;
    }

    /** From now on the creditors own the firm. */
    void hand(Sector creditors) {
        owners = creditors;
    }

    /** Draws on a line of a creditor. */
    void borrow(Sector creditor, double amount, double coupon, Terms terms) {
        borrow(creditor == Sector.VENDORS ? Debt.VENDOR_LINE : Debt.LINE, creditor, amount, coupon, terms);
    }

    /** Place of the loan that takes up new borrowing; behind the last when there is none yet. */
    private static int line(Debt[] debts, String name) {
        int k = 0;
        while (k < debts.length && !debts[k].name().equals(name)) k++;
        return k;
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
        receive(Flow.BORROWED, amount, creditor);
    }

    /** Repays part of a loan before it is due. */
    void repay(String name, double amount) {
        var after = debts.toArray(new Debt[0]);
        int line = line(after, name);
        receive(Flow.AMORTISATION, -amount, after[line].creditor());
        after[line] = after[line].less(amount);
        debts = Arrays.asList(after);
    }

    /** What is owed on a loan. */
    double owed(String name) {
        for (var debt : debts) if (debt.name().equals(name)) return debt.principal();
        return 0;
    }

    /** What it holds is worth more, or less where below zero. */
    void revalue(double gain) {
        securities += gain;
        change(Flow.REVALUED, gain);
    }

    /** Capex of the race so far. */
    double capex() {
        return -of(Flow.STRUCTURE_CAPEX) - of(Flow.EQUIPMENT_CAPEX);
    }

    /** Assets less debts. */
    double netWorth() {
        return cash + book() + securities - debt();
    }

    void writeOffConstruction(double amount) {
        construction -= amount;
        change(Flow.WRITTEN_DOWN, -amount);
    }

    void writeOffEquipment(double amount) {
        equipment -= amount;
        change(Flow.WRITTEN_DOWN, -amount);
    }

    /** Carries on a share of the book value. */
    void writeDown(double carriedShare) {
        double before = book();
        structures *= carriedShare;
        equipment *= carriedShare;
        construction *= carriedShare;
        change(Flow.WRITTEN_DOWN, book() - before);
    }

    void issue(double amount) {
        receive(Flow.ISSUED, amount, owners);
    }

    void payOut(double amount) {
        receive(Flow.PAID_OUT, -amount, owners);
    }

    Flows flows() {
        return Flows.of(flows);
    }

    /** The closing balance sheet; net worth is rolled forward by (20). */
    Books close(Books before, Flows booked) {
        return new Books(
                cash,
                structures,
                equipment,
                construction,
                securities,
                debts,
                netWorth(before, booked),
                before.invested() + booked.capex() + booked.takenOver(),
                before.consumed() + booked.depreciation() + booked.writtenDown() + booked.baseCapex());
    }

    /** Rolled forward by (20); what rounding leaves to a firm that owns and owes nothing any more is dropped. */
    private double netWorth(Books before, Flows booked) {
        double rolled = before.netWorth() + booked.enrichment();
        boolean empty = debts.isEmpty() && cash == 0 && book() == 0 && securities == 0;
        if (!empty || rolled == 0) return rolled;
        double turnover = Math.abs(before.cash()) + before.invested() + before.debt() + booked.size();
        return Identities.holds(rolled, 0, turnover) ? 0 : rolled;
    }
}
