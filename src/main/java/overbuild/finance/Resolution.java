package overbuild.finance;

/** What becomes of a firm that cannot pay. A new resolution is one record in this package. */
@FunctionalInterface
public interface Resolution {
    /** Settles the claims on an estate. */
    Settlement settle(Estate estate);
}
