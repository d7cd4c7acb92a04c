package overbuild.model;

/** What it costs to hold a unit of capacity, as if it were rented. */
public final class UserCost {
    private UserCost() {}

    /**
     * User cost of a unit of capacity that has to be built first, money per unit and year.
     *
     * <p>4 p (r + d + f) (1 + r)^L: {@link #perTick} carried forward over the time to build.
     *
     * <p>Source: Jorgenson 1963, with the interest on the time to build.
     *
     * @param price price of the unit, p
     * @param rate interest per tick, r
     * @param decay wear per tick, d
     * @param fall expected fall of the price per tick, f
     * @param lag ticks of the time to build, L
     */
    public static double perYear(double price, double rate, double decay, double fall, int lag) {
        return Rates.TICKS_PER_YEAR * perTick(price, rate, decay, fall) * Maths.power(1 + rate, lag);
    }

    /**
     * User cost of a unit that is there, money per unit and tick: interest, wear and loss of value.
     *
     * <p>p (r + d + f).
     *
     * <p>Source: Jorgenson 1963, the form for short ticks.
     */
    public static double perTick(double price, double rate, double decay, double fall) {
        return price * (rate + decay + fall);
    }

    /**
     * User cost of a unit that is there, money per unit, paid at the end of a tick of any length.
     *
     * <p>p ((1 + r) - (1 - d)(1 - f)); over 1 + r when paid at the start.
     *
     * <p>Source: Jorgenson 1963, the form for long ticks: what is bought today and sold used a tick later.
     */
    public static double atEnd(double price, double rate, double decay, double fall) {
        return price * (1 + rate - (1 - decay) * (1 - fall));
    }
}
