package overbuild.finance;

/**
 * All firms pay the same: lenders look at the times, not at the borrower.
 *
 * <p>Own spread = 0, so that new loans cost r_f + s_0 + s_1 (1 - C).
 *
 * <p>Source: model description, section 10.
 */
public record Alike() implements CreditPrice {
    @Override
    public double spread(Borrower borrower) {
        return 0;
    }

    @Override
    public boolean isUniform() {
        return true;
    }
}
