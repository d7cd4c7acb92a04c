package overbuild.engine;

import overbuild.model.Maths;
import overbuild.model.UserCost;

/**
 * What orders of a tick really meet at delivery: the demand, the technology and the costs of serving of that tick. Beyond the last
 * tick demand goes on as its process expects, technology and costs as they last did.
 */
final class Truth {
    private final Setup setup;
    private final Draft draft;
    private final int at;
    private final double shifter;
    private final double technology;

    Truth(Setup setup, Draft draft) {
        this.setup = setup;
        this.draft = draft;
        at = draft.tick + setup.delivery;
        shifter = shifterThen();
        technology = technologyThen();
    }

    private int last() {
        return setup.shifters.length - 1;
    }

    private double shifterThen() {
        if (at <= last()) return setup.shifters[at];
        double growth = 0;
        for (int t = last(); t < at; t++) growth += setup.shifter.growth(t);
        return setup.shifters[last()] * Maths.exp(growth);
    }

    private double technologyThen() {
        if (at <= last()) return setup.technology[at];
        return setup.technology[last()] * Maths.power(1 + setup.technologyGrowth[last()], at - last());
    }

    /** Demand shifter of a region. */
    double shifter(int region) {
        return setup.regions.shifter(region, shifter);
    }

    /** Service units per year that a structure brings to market. */
    double carries() {
        return technology * setup.loadFactor;
    }

    /** Cost of serving a service unit, the user cost of its equipment included, at today's interest. */
    double serving(int firm) {
        double running = setup.firms.get(firm).runningCost * draft.world.runningCost() * left(setup.operationFall);
        if (!setup.layered) return running;
        double price = draft.equipmentPrice() * left(setup.equipmentFall);
        double fall = setup.equipmentFall[Math.min(at, last())];
        int lag = setup.scenario.equipment().lagTicks();
        return running + UserCost.perYear(price, draft.meanRate, setup.equipmentDecay, fall, lag) / setup.loadFactor;
    }

    /** What is left of a price at delivery. */
    private double left(double[] fall) {
        double left = 1;
        for (int t = draft.tick; t < at; t++) left *= 1 - fall[Math.min(t, last())];
        return left;
    }
}
