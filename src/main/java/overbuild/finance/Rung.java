package overbuild.finance;

/** Where money for an order comes from, in the usual order. */
public enum Rung {
    /** Loans and share purchases of vendors. */
    vendor,
    /** Sale of stakes. */
    stakes,
    /** Loans against stakes. */
    margin,
    /** Loans of lenders against capacity. */
    bonds,
    /** New shares. */
    shares
}
