package overbuild.model;

/**
 * A firm's physical capacity at the start of a tick, after deliveries.
 *
 * @param structures structures K, in structure units
 * @param embodied structures weighted by the technology they keep: sum over vintages of surviving units times A_v^(1-chi_K)
 * @param equipment equipped capacity W, in service units per year; with one layer all that structures carry
 * @param lit lit structures G, in structure units; with one layer all structures
 * @param fleet equipment by vintage, where vintages are kept apart
 */
public record Plant(double structures, double embodied, double equipment, double lit, Fleet fleet) {
    /** A firm without capacity. */
    public static final Plant NONE = new Plant(0, 0, 0, 0);

    /** A firm whose equipment is all alike. */
    public Plant(double structures, double embodied, double equipment, double lit) {
        this(structures, embodied, equipment, lit, Fleet.NONE);
    }
}
