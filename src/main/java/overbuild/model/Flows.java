package overbuild.model;

/**
 * A firm's money flows of one tick.
 *
 * @param sales income from services sold
 * @param prize income from the prize
 * @param core cash flow of business outside the race
 * @param running cost of serving what was sold
 * @param upkeep cost of keeping structures, used or not
 * @param interest interest paid
 * @param amortisation principal repaid
 * @param depreciation wear of capacity in service
 * @param structureCapex paid for structures
 * @param equipmentCapex paid for equipment
 * @param baseCapex capex outside the race, which replaces worn assets outside the race and is written off at once
 * @param borrowed new loans
 * @param issued new shares
 * @param paidOut dividends and shares bought back
 * @param writtenDown book value written off on abandoned or taken-over projects and plant
 * @param forgiven loans that lenders lost in a default
 * @param unpaid bills that suppliers lost in a default
 * @param tax paid to the state on capex
 * @param subsidy received from the state for capex
 * @param fine paid to the state for a breach
 */
public record Flows(
        double sales,
        double prize,
        double core,
        double running,
        double upkeep,
        double interest,
        double amortisation,
        double depreciation,
        double structureCapex,
        double equipmentCapex,
        double baseCapex,
        double borrowed,
        double issued,
        double paidOut,
        double writtenDown,
        double forgiven,
        double unpaid,
        double tax,
        double subsidy,
        double fine) {

    /** No flow at all. */
    public static final Flows NONE = new Flows(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Everything earned by selling. */
    public double revenue() {
        return sales + prize + core;
    }

    /** Everything spent on serving and keeping. */
    public double opex() {
        return running + upkeep;
    }

    /** Cash earned before capex and principal. */
    public double operatingCashFlow() {
        return revenue() - opex() - interest;
    }

    /** All capex, inside and outside the race. */
    public double capex() {
        return raceCapex() + baseCapex;
    }

    /** Capex of the race. */
    public double raceCapex() {
        return structureCapex + equipmentCapex;
    }

    /** Taxes and fines paid to the state, less subsidies. */
    public double toState() {
        return tax + fine - subsidy;
    }

    /** Revenue less all costs of the tick, before write-offs. */
    public double netIncome() {
        return revenue() - opex() - interest - depreciation - baseCapex - toState();
    }
}
