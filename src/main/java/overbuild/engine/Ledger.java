package overbuild.engine;

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

    void open(Books books) {
        cash = books.cash();
        structures = books.structures();
        equipment = books.equipment();
        construction = books.construction();
        debts = books.debts();
        sales = prize = core = running = upkeep = interest = amortisation = depreciation = 0;
        structureCapex = equipmentCapex =
                baseCapex = borrowed = issued = paidOut = writtenDown = forgiven = unpaid = recovered = windfall = 0;
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
        cash -= amount;
        structureCapex += amount;
        construction += amount;
    }

    void payEquipment(double amount) {
        cash -= amount;
        equipmentCapex += amount;
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
                unpaid);
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
