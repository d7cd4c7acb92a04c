package overbuild.model;

/**
 * What a firm wants before anyone asks for the money.
 *
 * @param target desired capacity at delivery, structure units
 * @param order structures to order; on a ladder ignored
 * @param level rung of the ladder; -1 when the choice is continuous
 * @param memory what the strategy remembers for next tick
 */
public record Plan(double target, double order, int level, Memory memory) {
    /** A continuous plan. */
    public static Plan order(double target, double order) {
        return new Plan(target, order, -1, Memory.NONE);
    }

    /** A plan on the ladder. */
    public static Plan level(double target, int level) {
        return new Plan(target, 0, level, Memory.NONE);
    }
}
