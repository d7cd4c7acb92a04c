package overbuild.model;

import java.util.Locale;

/** The agents beside the firms, each the other side of some of their flows. */
public enum Sector {
    /** Those who build and sell capacity, and lend to their customers. */
    VENDORS("Vendors"),
    /** Banks and bondholders; the deposits of all others are their liability. */
    LENDERS("Lenders"),
    /** Those who pay for services, earn wages, own the firms, and every company outside the race. */
    HOUSEHOLDS("Households"),
    /** The state. */
    STATE("State");

    private final String label;
    private final String key;

    Sector(String label) {
        this.label = label;
        key = name().toLowerCase(Locale.ROOT);
    }

    /** Name in files and messages. */
    public String key() {
        return key;
    }

    /** Name for people. */
    public String label() {
        return label;
    }
}
