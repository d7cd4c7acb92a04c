package overbuild.model;

/**
 * The rows of the transaction-flow matrix, and below them what changes wealth without a payment.
 *
 * <p>Amounts have a sign: what an agent receives or gains counts above zero, what it pays or loses below. Each flow has a payer and a
 * payee, so that a row adds up to zero over all agents; wear, write-downs and gains on securities alone have no other side. Flows of a type stand together,
 * in the order of the types.
 *
 * <p>Source: Godley and Lavoie 2007, chapter 2.
 */
public enum Flow {
    /** Services sold. */
    SALES("Services", Type.INCOME, Sector.HOUSEHOLDS),
    /** The prize. */
    PRIZE("Prize", Type.INCOME, Sector.HOUSEHOLDS),
    /** Cash flow of business outside the race. */
    CORE("Business outside the race", Type.INCOME, Sector.HOUSEHOLDS),
    /** Cost of serving what was sold. */
    RUNNING("Running cost", Type.INCOME, Sector.HOUSEHOLDS),
    /** Cost of keeping structures, used or not. */
    UPKEEP("Upkeep", Type.INCOME, Sector.HOUSEHOLDS),
    /** Payments for capacity under contract, damages when one is broken, fees of trustees, and what outsiders pay for scrap. */
    CONTRACT("Contracts", Type.INCOME, Sector.HOUSEHOLDS),
    /** Interest. */
    INTEREST("Interest", Type.INCOME, Sector.LENDERS),
    /** What vendors pay for what they sell. */
    WAGES("Cost of vendors", Type.INCOME, Sector.HOUSEHOLDS),
    /** Capex outside the race, which replaces worn assets outside the race and is written off at once. */
    BASE_CAPEX("Capex outside the race", Type.INCOME, Sector.VENDORS),
    /** Tax on capex. */
    TAX("Tax", Type.INCOME, Sector.STATE),
    /** Subsidy for capex. */
    SUBSIDY("Subsidy", Type.INCOME, Sector.STATE),
    /** Fines for a breach. */
    FINE("Fines", Type.INCOME, Sector.STATE),
    /** Bills that a firm in default leaves unpaid, which those who sent them bear. */
    UNPAID("Unpaid bills", Type.INCOME, Sector.VENDORS),
    /** Structures bought. */
    STRUCTURE_CAPEX("Capex: structures", Type.CAPITAL, Sector.VENDORS),
    /** Equipment bought. */
    EQUIPMENT_CAPEX("Capex: equipment", Type.CAPITAL, Sector.VENDORS),
    /** Loans drawn. */
    BORROWED("New loans", Type.FINANCE, Sector.LENDERS),
    /** Principal repaid. */
    AMORTISATION("Repayment", Type.FINANCE, Sector.LENDERS),
    /** Securities bought and sold, other than a firm's own new shares. */
    SECURITIES("Securities", Type.FINANCE, Sector.HOUSEHOLDS),
    /** New shares. */
    ISSUED("New shares", Type.EQUITY, Sector.HOUSEHOLDS),
    /** Dividends and shares bought back. */
    PAID_OUT("Payouts", Type.EQUITY, Sector.HOUSEHOLDS),
    /** Capacity in service and under construction that changes hands. */
    RESALE("Capacity resold", Type.TRANSFER, Sector.HOUSEHOLDS),
    /** Wear of capacity in service. */
    DEPRECIATION("Depreciation", Type.REVALUATION, null),
    /** Book value of capacity and construction written off. */
    WRITTEN_DOWN("Write-downs", Type.REVALUATION, null),
    /** Loans that creditors lose in a default. */
    FORGIVEN("Loans lost", Type.REVALUATION, Sector.LENDERS),
    /** Change in the market value of securities held. */
    REVALUED("Gains on securities", Type.REVALUATION, null);

    /** What a flow does to the books. */
    public enum Type {
        /** Income of one and cost of the other. */
        INCOME,
        /** The payer gets an asset for it, the payee an income. */
        CAPITAL,
        /** A claim changes hands for money: nobody is richer. */
        FINANCE,
        /** Between a firm and its owners, outside income. */
        EQUITY,
        /** Capital changes hands for money: nobody is richer. */
        TRANSFER,
        /** No money moves. */
        REVALUATION
    }

    /** Number of flows. */
    public static final int COUNT = values().length;

    /** Number of flows that are income; they stand first. */
    static final int INCOME = upTo(Type.INCOME);

    /** Number of flows that are income or capital goods. */
    static final int CAPITAL = upTo(Type.CAPITAL);

    /** Number of flows up to those that leave wealth alone. */
    static final int FINANCE = upTo(Type.FINANCE);

    /** Number of flows up to those between a firm and its owners. */
    static final int EQUITY = upTo(Type.EQUITY);

    /** Number of flows in which money moves. */
    static final int PAID = upTo(Type.TRANSFER);

    private static int upTo(Type last) {
        int count = 0;
        for (var flow : values()) if (flow.type.compareTo(last) <= 0) count++;
        return count;
    }

    private final String label;
    private final Type type;
    private final Sector counterpart;

    Flow(String label, Type type, Sector counterpart) {
        this.label = label;
        this.type = type;
        this.counterpart = counterpart;
    }

    /** Name of the row. */
    public String label() {
        return label;
    }

    /** What it does to the books. */
    public Type type() {
        return type;
    }

    /** The other side of a firm's flow unless something else is agreed; null when there is none. */
    public Sector counterpart() {
        return counterpart;
    }

    /** Whether what one agent gains another loses. */
    public boolean isMutual() {
        return counterpart != null;
    }

    /** Whether money moves. */
    public boolean isPaid() {
        return type != Type.REVALUATION;
    }
}
