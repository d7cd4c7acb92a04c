package overbuild.model;

/** What stands between the parties to an instrument; an asset of its holder where it has one. */
public interface Holding {
    /** Who holds it as an asset, a firm or a sector's key; empty when it stands in no balance sheet. */
    default String holder() {
        return "";
    }

    /** The failed firm in whose estate it is a part; empty when it is none. */
    default String issuer() {
        return "";
    }

    /** What it is worth to its holder, in money. */
    default double value() {
        return 0;
    }
}
