package overbuild.engine;

import java.util.Arrays;
import java.util.List;
import overbuild.model.Books;
import overbuild.model.Debt;
import overbuild.model.Flows;

/** A firm's accounts while a tick is under way. */
final class Ledger {
    double cash;
    double structures;
    double equipment;
    double construction;
    List<Debt> debts = List.of();
    double sales;
    double prize;
    double core;
    double running;
    double upkeep;
    double interest;
    double amortisation;
    double depreciation;
    double structureCapex;
    double equipmentCapex;
    double baseCapex;
    double borrowed;
    double issued;
    double paidOut;
    double writtenDown;
    double forgiven;
    double unpaid;
    double recovered;
    double windfall;
    double taxRate;
    double subsidyRate;
    double tax;
    double subsidy;
    double fine;

    void open(Books books) {
        cash = books.cash();
        structures = books.structures();
        equipment = books.equipment();
        construction = books.construction();
        debts = books.debts();
        sales = prize = core = running = upkeep = interest = amortisation = depreciation = 0;
        structureCapex = equipmentCapex =
                baseCapex = borrowed = issued = paidOut = writtenDown = forgiven = unpaid = recovered = windfall = 0;
        taxRate = subsidyRate = tax = subsidy = fine = 0;
    }

    /** From now on in this tick capex is taxed and subsidised. */
    void levy(double taxShare, double subsidyShare) {
        taxRate = taxShare;
        subsidyRate = subsidyShare;
    }

    double debt() {
        double sum = 0;
        for (int k = 0; k < debts.size(); k++) sum += debts.get(k).principal();
        return sum;
    }

    /** Book value of capacity and construction in progress, after this tick's wear. */
    double book() {
        return structures + equipment + construction;
    }

    double revenue() {
        return sales + prize + core;
    }

    double opex() {
        return running + upkeep;
    }

    void win(double amount) {
        prize += amount;
        cash += amount;
    }

    void payStructures(double amount) {
        layOut(amount);
        structureCapex += amount;
        construction += amount;
    }

    void payEquipment(double amount) {
        layOut(amount);
        equipmentCapex += amount;
    }

    private void layOut(double amount) {
        double owed = taxRate * amount;
        double granted = subsidyRate * amount;
        tax += owed;
        subsidy += granted;
        cash -= amount + owed - granted;
    }

    /** Capex of the race with what goes to the state, less what comes from it. */
    double spent() {
        return structureCapex + equipmentCapex + tax + fine - subsidy;
    }

    /** Owners pay in cash and capacity at today's prices; the capacity comes from outside and owes no tax. */
    void contribute(double money, double structureValue, double equipmentValue) {
        issue(money + structureValue + equipmentValue);
        cash -= structureValue + equipmentValue;
        structureCapex += structureValue;
        structures += structureValue;
        equipmentCapex += equipmentValue;
        equipment += equipmentValue;
    }

    /** Writes everything off and divides the cash; returns what lenders lose. */
    double windUp() {
        writtenDown += book();
        structures = equipment = construction = 0;
        unpaid += Math.max(0, -cash);
        cash = Math.max(0, cash);
        double repaid = Math.min(cash, debt());
        double lost = debt() - repaid;
        amortisation += repaid;
        forgiven += lost;
        debts = List.of();
        cash -= repaid;
        payOut(cash);
        return lost;
    }

    void payFine(double amount) {
        cash -= amount;
        fine += amount;
    }

    void borrow(double amount, double coupon, double repaid) {
        var after = debts.toArray(new Debt[0]);
        int line = line(after);
        if (line == after.length) {
            after = Arrays.copyOf(after, line + 1);
            after[line] = new Debt(Debt.LINE, 0, coupon, repaid);
        }
        after[line] = after[line].drawn(amount, coupon);
        debts = Arrays.asList(after);
        cash += amount;
        borrowed += amount;
    }

    /** Place of the loan that takes up new borrowing; behind the last when there is none yet. */
    private static int line(Debt[] debts) {
        int k = 0;
        while (k < debts.length && !debts[k].name().equals(Debt.LINE)) k++;
        return k;
    }

    void writeOffConstruction(double amount) {
        construction -= amount;
        writtenDown += amount;
    }

    void writeOffEquipment(double amount) {
        equipment -= amount;
        writtenDown += amount;
    }

    void issue(double amount) {
        cash += amount;
        issued += amount;
    }

    void payOut(double amount) {
        cash -= amount;
        paidOut += amount;
    }

    Flows flows() {
        return new Flows(
                sales,
                prize,
                core,
                running,
                upkeep,
                interest,
                amortisation,
                depreciation,
                structureCapex,
                equipmentCapex,
                baseCapex,
                borrowed,
                issued,
                paidOut,
                writtenDown,
                forgiven,
                unpaid,
                tax,
                subsidy,
                fine);
    }

    /** The closing balance sheet; net worth is rolled forward by (20). */
    Books close(Books before, Flows flows) {
        double netWorth = before.netWorth() + flows.netIncome() + issued - paidOut - writtenDown + forgiven + unpaid;
        return new Books(
                cash,
                structures,
                equipment,
                construction,
                debts,
                netWorth,
                before.invested() + flows.capex(),
                before.consumed() + depreciation + writtenDown + baseCapex);
    }
}
