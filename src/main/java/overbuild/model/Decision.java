package overbuild.model;

/**
 * What a firm believed, wanted and got in one tick.
 *
 * @param believedGrowth growth of demand that plans were made with, hype included, log per tick
 * @param believedShifter demand shifter expected at delivery
 * @param believedPrice price expected at delivery, at full use of all believed capacity
 * @param target desired capacity at delivery, structure units
 * @param own own capacity surviving to delivery, with the pipeline
 * @param wanted structures wanted
 * @param funded structures ordered
 * @param wantedEquipment equipment wanted, service units per year
 * @param fundedEquipment equipment ordered
 * @param level rung of the ladder; -1 off the ladder
 * @param limit what bounded the order
 * @param spread what lenders asked for new loans over the risk-free rate, per year
 */
public record Decision(
        double believedGrowth,
        double believedShifter,
        double believedPrice,
        double target,
        double own,
        double wanted,
        double funded,
        double wantedEquipment,
        double fundedEquipment,
        int level,
        Limit limit,
        double spread) {
    /** Before the first decision. */
    public static final Decision NONE = new Decision(0, 0, 0, 0, 0, 0, 0, 0, 0, -1, Limit.ZERO, 0);
}
