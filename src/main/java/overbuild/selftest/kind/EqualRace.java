package overbuild.selftest.kind;

import overbuild.model.Path;

/**
 * A race of equal firms whose whole cost is the user cost of capacity: they start small, build against each other and stop where no
 * one gains from more.
 *
 * @param race demand, prize and standing
 * @param firms number of firms
 * @param cost user cost of a structure per year
 */
record EqualRace(Race race, int firms, double cost) {
    private static final double RATE = 0.05;
    private static final double SMALL = 1e-9;

    /** The race with given steps. */
    Race stepping(double lambda) {
        return race.building(price(), Path.of(0), 0, 0).among(firms, racer(SMALL * scale(), lambda));
    }

    /** The race in which everybody holds a capacity. */
    Race at(double capacity) {
        return race.building(price(), Path.of(0), 0, 0).among(firms, racer(capacity, 0));
    }

    /** The best reply when everybody holds a capacity. */
    double reply(double capacity) {
        return at(capacity).game().bestReply(0);
    }

    private Racer racer(double capacity, double lambda) {
        return Racer.replying(capacity, cost > 0 ? RATE : 0, lambda);
    }

    /** Capacity that customers at cost, or the prize, could pay. */
    double scale() {
        double customers = race.curve().quantity(race.demand(), cost);
        return customers > 0 ? customers : race.prize().contest(0, 0).value() / cost;
    }

    private double price() {
        return cost > 0 ? cost / (4 * RATE) : 1;
    }

    /** Where the race ends. */
    Rest rest() {
        return Rest.of(this::stepping, fastest());
    }

    /** The steps at which equal firms with linear demand jump to equilibrium at once, 2/(N+1). */
    double fastest() {
        return 2.0 / (firms + 1);
    }
}
