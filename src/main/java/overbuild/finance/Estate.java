package overbuild.finance;

/**
 * A firm in default.
 *
 * @param book book value of capacity and construction in progress, in money
 * @param earnings earnings before interest, depreciation and capex, money per year
 * @param debt principal owed to lenders
 * @param unpaid bills that could not be paid
 * @param failed share of all firms that failed within a year, this one included
 */
public record Estate(double book, double earnings, double debt, double unpaid, double failed) {
    /** All claims on the estate. */
    public double claims() {
        return debt + unpaid;
    }

    /** Some years' earnings and a share of book value, at most the book value. */
    public double value(double multiple, double share) {
        return Math.min(book, multiple * Math.max(0, earnings) + share * book);
    }
}
