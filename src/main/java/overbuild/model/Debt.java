package overbuild.model;

/**
 * A loan to a firm.
 *
 * @param name name within the firm
 * @param creditor who lent it
 * @param principal amount owed, in money
 * @param rate interest per tick
 * @param terms what else was agreed
 */
public record Debt(String name, Sector creditor, double principal, double rate, Terms terms) {
    /** Name of the loan that takes up new borrowing. */
    public static final String LINE = "line";

    /** Name of the loan that takes up what vendors lend. */
    public static final String VENDOR_LINE = "vendor line";

    /** Interest due this tick. */
    public double interest() {
        return rate * principal;
    }

    /** Interest of this tick that is added to the principal instead of being paid. */
    public double accrued() {
        return terms.schedule().inKind() ? interest() : 0;
    }

    /** Principal due in a tick, after interest was added. */
    public double repayment(int tick) {
        return tick >= terms.maturity() ? principal : terms.schedule().due(principal, interest());
    }

    /** Whether all of it is due because credit is too tight. */
    public boolean hasLapsed(double regime) {
        return regime < terms.schedule().lapsesBelow() && principal > 0;
    }

    /** The loan after a repayment; below zero after interest was added. */
    public Debt less(double amount) {
        return amount == 0 ? this : new Debt(name, creditor, principal - amount, rate, terms);
    }

    /** The loan with more money drawn at a coupon; the rate is the average weighted by principal. */
    public Debt drawn(double amount, double coupon) {
        double sum = principal + amount;
        double average = rate == coupon || sum == 0 ? coupon : (rate * principal + coupon * amount) / sum;
        return new Debt(name, creditor, sum, average, terms);
    }
}
