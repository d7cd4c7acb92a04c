package overbuild.seat;

/** Who pays for an order. */
public enum Payer {
    /** Cash at hand and what was earned in the quarter. */
    CASH,
    /** Owners, who are paid out less. */
    PAYOUTS,
    /** Vendors, by loans. */
    VENDORS,
    /** Banks and bondholders. */
    LENDERS,
    /** Buyers of new shares, vendors among them. */
    SHARES,
    /** Buyers of stakes that the firm held. */
    STAKES
}
