package overbuild.model;

/**
 * What a firm wants before anyone asks for the money.
 *
 * @param target desired capacity at delivery, structure units
 * @param order structures to order; ignored on a ladder and where an amount of money is given
 * @param level rung of the ladder; -1 when the choice is continuous
 * @param spending capex of the tick in money, equipment first and structures with the rest; NaN when order or level say it
 * @param memory what the strategy remembers for next tick
 */
public record Plan(double target, double order, int level, double spending, Memory memory) {
    /** A continuous plan. */
    public static Plan order(double target, double order) {
        return new Plan(target, order, -1, Double.NaN, Memory.NONE);
    }

    /** A plan on the ladder. */
    public static Plan level(double target, int level) {
        return new Plan(target, 0, level, Double.NaN, Memory.NONE);
    }

    /**
     * A plan to spend an amount of money, whatever the menu.
     *
     * @param level the nearest rung; -1 when the choice is continuous
     */
    public static Plan spend(double target, double money, int level) {
        return new Plan(target, 0, level, money, Memory.NONE);
    }

    /** The same plan with something to remember. */
    public Plan remembering(Memory what) {
        return new Plan(target, order, level, spending, what);
    }

    /** Whether the plan is an amount of money. */
    public boolean spends() {
        return !Double.isNaN(spending);
    }
}
