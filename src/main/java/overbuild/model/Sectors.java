package overbuild.model;

import java.util.List;

/**
 * The books of the agents beside the firms.
 *
 * @param vendors those who sell capacity
 * @param lenders banks and bondholders
 * @param households households and outside companies
 * @param state the state
 */
public record Sectors(SectorAccount vendors, SectorAccount lenders, SectorAccount households, SectorAccount state) {
    /** Nobody owns anything. */
    public static final Sectors EMPTY =
            new Sectors(SectorAccount.EMPTY, SectorAccount.EMPTY, SectorAccount.EMPTY, SectorAccount.EMPTY);

    /** The books of one. */
    public SectorAccount of(Sector sector) {
        return switch (sector) {
            case VENDORS -> vendors;
            case LENDERS -> lenders;
            case HOUSEHOLDS -> households;
            case STATE -> state;
        };
    }

    /** All of them, in the order of {@link Sector}. */
    public List<SectorAccount> all() {
        return List.of(vendors, lenders, households, state);
    }
}
