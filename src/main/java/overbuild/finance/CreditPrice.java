package overbuild.finance;

/** What a borrower pays for its own risk. A new price of credit is one record in this package. */
@FunctionalInterface
public interface CreditPrice {
    /** What lenders ask of a borrower on top of what they ask of everybody, per year, effective. */
    double spread(Borrower borrower);

    /** Whether all pay the same. */
    default boolean isUniform() {
        return false;
    }

    /**
     * A firm as lenders see it.
     *
     * @param assets debt and market value of the shares; where none are traded the book value of capacity and construction, cash,
     *     securities and worth of business outside the race; in money
     * @param debt what it owes, in money
     * @param earnings earnings before interest, depreciation and capex, money per year
     * @param interest interest, money per year
     * @param riskFree risk-free rate per year, effective
     */
    record Borrower(double assets, double debt, double earnings, double interest, double riskFree) {
        /** Debt over assets; at most 10. */
        public double leverage() {
            return debt == 0 ? 0 : assets > 0 ? Math.min(10, debt / assets) : 10;
        }

        /** Earnings over interest, in [-10, 10]. */
        public double coverage() {
            if (interest == 0) return 10;
            return Math.max(-10, Math.min(10, earnings / interest));
        }
    }
}
