package overbuild.model;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** An agent's flows of one tick, in money. The named ones count what is meant in words: interest is interest paid. */
public final class Flows {
    /** No flow at all. */
    public static final Flows NONE = new Flows(new double[Flow.COUNT]);

    private final double[] amounts;

    private Flows(double[] amounts) {
        this.amounts = amounts;
    }

    /** Flows with a sign, in the order of {@link Flow}: received above zero, paid below. */
    public static Flows of(double[] amounts) {
        return new Flows(amounts.clone());
    }

    /** What came in by a flow; below zero when it went out. */
    public double of(Flow flow) {
        return amounts[flow.ordinal()];
    }

    /** The same flows but for one. */
    public Flows with(Flow flow, double amount) {
        var changed = amounts.clone();
        changed[flow.ordinal()] = amount;
        return new Flows(changed);
    }

    /** Each flow by its own factor. */
    public Flows times(ToDoubleFunction<Flow> factor) {
        var changed = amounts.clone();
        for (var flow : Flow.values()) changed[flow.ordinal()] *= factor.applyAsDouble(flow);
        return new Flows(changed);
    }

    private double paid(Flow flow) {
        return 0 - of(flow);
    }

    /** Income from services sold. */
    public double sales() {
        return of(Flow.SALES);
    }

    /** Income from the prize. */
    public double prize() {
        return of(Flow.PRIZE);
    }

    /** Cash flow of business outside the race. */
    public double core() {
        return of(Flow.CORE);
    }

    /** Cost of serving what was sold. */
    public double running() {
        return paid(Flow.RUNNING);
    }

    /** Cost of keeping structures, used or not. */
    public double upkeep() {
        return paid(Flow.UPKEEP);
    }

    /** Payments received for capacity under contract less those made; rent paid counts below zero. */
    public double contracts() {
        return of(Flow.CONTRACT);
    }

    /** Interest paid. */
    public double interest() {
        return paid(Flow.INTEREST);
    }

    /** Principal repaid. */
    public double amortisation() {
        return paid(Flow.AMORTISATION);
    }

    /** Wear of capacity in service. */
    public double depreciation() {
        return paid(Flow.DEPRECIATION);
    }

    /** Paid for structures. */
    public double structureCapex() {
        return paid(Flow.STRUCTURE_CAPEX);
    }

    /** Paid for equipment. */
    public double equipmentCapex() {
        return paid(Flow.EQUIPMENT_CAPEX);
    }

    /** Paid for capacity of other firms, less what others paid for its own. */
    public double takenOver() {
        return paid(Flow.RESALE);
    }

    /** Capex outside the race. */
    public double baseCapex() {
        return paid(Flow.BASE_CAPEX);
    }

    /** New loans. */
    public double borrowed() {
        return of(Flow.BORROWED);
    }

    /** New shares. */
    public double issued() {
        return of(Flow.ISSUED);
    }

    /** Dividends and shares bought back. */
    public double paidOut() {
        return paid(Flow.PAID_OUT);
    }

    /** Book value written off on abandoned or taken-over projects and plant. */
    public double writtenDown() {
        return paid(Flow.WRITTEN_DOWN);
    }

    /** Loans that creditors lost in a default. */
    public double forgiven() {
        return of(Flow.FORGIVEN);
    }

    /** Bills that suppliers lost in a default. */
    public double unpaid() {
        return of(Flow.UNPAID);
    }

    /** Tax paid to the state on capex. */
    public double tax() {
        return paid(Flow.TAX);
    }

    /** Subsidy received from the state for capex. */
    public double subsidy() {
        return of(Flow.SUBSIDY);
    }

    /** Fines paid to the state for a breach. */
    public double fine() {
        return paid(Flow.FINE);
    }

    /** Everything earned by selling. */
    public double revenue() {
        return sales() + prize() + core();
    }

    /** Everything spent on serving and keeping. */
    public double opex() {
        return running() + upkeep();
    }

    /** Cash earned before capex and principal. */
    public double operatingCashFlow() {
        return revenue() - opex() + contracts() - interest();
    }

    /** All capex, inside and outside the race. */
    public double capex() {
        return raceCapex() + baseCapex();
    }

    /** Capex of the race. */
    public double raceCapex() {
        return structureCapex() + equipmentCapex();
    }

    /** Taxes and fines paid to the state, less subsidies. */
    public double toState() {
        return tax() + fine() - subsidy();
    }

    /** Revenue less all costs of the tick, before write-offs. */
    public double netIncome() {
        return revenue() - opex() + contracts() - interest() - depreciation() - baseCapex() - toState();
    }

    /** Change of cash: everything paid and received, in four sums that do not wait for each other. */
    public double cash() {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int k = 0;
        for (; k + 3 < Flow.PAID; k += 4) {
            first += amounts[k];
            second += amounts[k + 1];
            third += amounts[k + 2];
            fourth += amounts[k + 3];
        }
        for (; k < Flow.PAID; k++) first += amounts[k];
        return (first + second) + (third + fourth);
    }

    /** Sum of all flows whatever their sign: what rounding is measured against. */
    public double size() {
        double sum = 0;
        for (double amount : amounts) sum += Math.abs(amount);
        return sum;
    }

    /** Change of net worth: income, capital goods sold, what passes between a firm and its owners, and revaluation. */
    public double enrichment() {
        double sold = 0;
        for (int k = Flow.INCOME; k < Flow.CAPITAL; k++) sold += Math.max(0, amounts[k]);
        double owned = sum(sum(0, Flow.FINANCE, Flow.EQUITY), Flow.PAID, Flow.COUNT);
        return sum(0, 0, Flow.INCOME) + sold + owned;
    }

    private double sum(double start, int from, int to) {
        double sum = start;
        for (int k = from; k < to; k++) sum += amounts[k];
        return sum;
    }

    /** Adds each flow to a sum. */
    public void addTo(double[] sums) {
        for (int k = 0; k < amounts.length; k++) sums[k] += amounts[k];
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) return true;
        return other instanceof Flows flows && Arrays.equals(amounts, flows.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        var text = new StringBuilder("Flows[");
        for (var flow : Flow.values())
            if (of(flow) != 0) text.append(flow).append('=').append(of(flow)).append(' ');
        return text.toString().strip() + "]";
    }
}
