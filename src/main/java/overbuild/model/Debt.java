package overbuild.model;

/**
 * A loan to a firm.
 *
 * @param name name within the firm
 * @param creditor who lent it
 * @param principal amount owed, in money
 * @param rate interest per tick
 * @param amortisation share of the principal repaid per tick
 */
public record Debt(String name, Sector creditor, double principal, double rate, double amortisation) {
    /** Name of the loan that takes up new borrowing. */
    public static final String LINE = "line";

    /** Name of the loan that takes up what vendors lend. */
    public static final String VENDOR_LINE = "vendor line";

    /** Interest due this tick. */
    public double interest() {
        return rate * principal;
    }

    /** Principal due this tick. */
    public double repayment() {
        return amortisation * principal;
    }

    /** The loan after this tick's repayment. */
    public Debt repaid() {
        return amortisation == 0 ? this : new Debt(name, creditor, principal - repayment(), rate, amortisation);
    }

    /** The loan after a further repayment. */
    public Debt less(double amount) {
        return new Debt(name, creditor, principal - amount, rate, amortisation);
    }

    /** The loan with more money drawn at a coupon; the rate is the average weighted by principal. */
    public Debt drawn(double amount, double coupon) {
        double sum = principal + amount;
        double average = rate == coupon || sum == 0 ? coupon : (rate * principal + coupon * amount) / sum;
        return new Debt(name, creditor, sum, average, amortisation);
    }
}
