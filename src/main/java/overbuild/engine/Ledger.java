package overbuild.engine;

import java.util.Arrays;
import overbuild.finance.Divided;
import overbuild.model.Books;
import overbuild.model.Flow;
import overbuild.model.Flows;
import overbuild.model.Sector;

/** A firm's accounts while a tick is under way; every payment is booked with the one who gets it. */
final class Ledger {
    private final Account[] sectors;
    private final double[] flows = new double[Flow.COUNT];
    final Loans loans = new Loans(this);
    double cash;
    double structures;
    double equipment;
    double construction;
    double securities;
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
        loans.open(books.debts());
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
        sector(other).pay(flow, amount);
    }

    /** The account of a sector. */
    Account sector(Sector sector) {
        return sectors[sector.ordinal()];
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

    /** The part of this tick's interest that falls on construction in progress, by book value. */
    double interestOnBuilding() {
        double book = book();
        return book > 0 ? -of(Flow.INTEREST) * construction / book : 0;
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

    /** Writes everything off, what rounding left of sold securities too, and divides the cash; returns what creditors lose. */
    double windUp() {
        change(Flow.WRITTEN_DOWN, -book());
        structures = equipment = construction = 0;
        revalue(-securities);
        if (cash < 0) leaveUnpaid();
        double owed = loans.principal();
        var paid = Divided.of(cash, loans.claims());
        loans.repay(paid.paid());
        double lost = loans.forgive(1);
        if (owed > 0 && paid.left() == 0) cash = 0;
        payOut(cash);
        return lost;
    }

    /** Bills that cannot be paid are borne by those who sent them. */
    void leaveUnpaid() {
        receive(Flow.UNPAID, -cash);
        cash = 0;
    }

    /** From now on the creditors own the firm. */
    void hand(Sector creditors) {
        owners = creditors;
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
        return cash + book() + securities - loans.principal();
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
                loans.debts(),
                netWorth(before, booked),
                before.invested() + booked.capex() + booked.takenOver(),
                before.consumed() + booked.depreciation() + booked.writtenDown() + booked.baseCapex());
    }

    /** Rolled forward by (20); what rounding leaves to a firm that owns and owes nothing any more is dropped. */
    private double netWorth(Books before, Flows booked) {
        double rolled = before.netWorth() + booked.enrichment();
        boolean empty = loans.debts().isEmpty() && cash == 0 && book() == 0 && securities == 0;
        if (!empty || rolled == 0) return rolled;
        double turnover = Math.abs(before.cash()) + before.invested() + before.debt() + booked.size();
        return Identities.holds(rolled, 0, turnover) ? 0 : rolled;
    }
}
