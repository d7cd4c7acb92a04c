package overbuild.finance;

/**
 * A firm in default.
 *
 * @param book book value of capacity and construction in progress, in money
 * @param earnings earnings before interest, depreciation and capex, money per year
 * @param debt principal owed to lenders
 * @param unpaid bills that could not be paid
 */
public record Estate(double book, double earnings, double debt, double unpaid) {
    /** All claims on the estate. */
    public double claims() {
        return debt + unpaid;
    }
}
