package overbuild.engine;

import overbuild.model.Maths;
import overbuild.model.UserCost;
import overbuild.model.World;
import overbuild.scenario.Beliefs;

/** What each firm of a region expects of demand, technology and cost at delivery. */
final class Expectations {
    private static final double LARGEST_EXPONENT = 100;

    private final Setup setup;
    private final Draft draft;
    private final World world;
    private final int region;
    private final double today;
    private final double fleet;
    private final double[] lastDemand = {Double.NaN, 0};
    private final double[] lastTechnology = {Double.NaN, 0};
    private final double[] lastCarry = {Double.NaN, 0};

    Expectations(Setup setup, Draft draft, int region) {
        this.setup = setup;
        this.draft = draft;
        world = draft.world;
        this.region = region;
        today = setup.regions.shifter(region, world.shifter());
        fleet = fleetToday();
    }

    /** What today's fleet brings to market relative to new structures, theta. */
    double fleet() {
        return fleet;
    }

    /** Service units per year that a structure brings to market at delivery. */
    double carries(int firm) {
        return world.technology() * technology(firm) * setup.loadFactor;
    }

    /** User cost per year of one structure at delivery. */
    double userCost(int firm) {
        double rate = setup.rate(draft, firm);
        if (rate != lastCarry[0]) {
            lastCarry[0] = rate;
            lastCarry[1] = UserCost.perYear(
                    draft.structurePrice() * setup.scenario.structures().withFee(),
                    rate,
                    setup.decay,
                    world.structurePriceFall(),
                    setup.building - 1);
        }
        return lastCarry[1];
    }

    /** What a structure has to yield per year over its price, before the interest on the time to build. */
    double requiredYield(int firm) {
        double rate = setup.rate(draft, firm);
        return UserCost.perYear(1, rate, setup.decay, world.structurePriceFall(), 0);
    }

    /** Residual elasticity in marginal revenue. */
    double elasticity() {
        Double declared = setup.scenario.game().residualElasticity();
        if (declared != null) return declared;
        var curve = setup.regions.curve(region);
        return Math.max(0.3, curve.elasticity(today, draft.clearings.get(region).price()));
    }

    /** Demand shifter today. */
    double today() {
        return today;
    }

    /** Believed demand shifter at delivery, (14). */
    double shifter(int firm) {
        double exponent =
                draft.believedGrowth[firm] * horizon(setup.firms.get(firm).spec.beliefs());
        if (exponent != lastDemand[0]) {
            lastDemand[0] = exponent;
            lastDemand[1] = today * Maths.exp(Maths.clip(exponent, -LARGEST_EXPONENT, LARGEST_EXPONENT));
        }
        return lastDemand[1];
    }

    private double horizon(Beliefs beliefs) {
        double damping = beliefs.damping();
        return damping == 0 ? setup.delivery : (1 - Maths.exp(-damping * setup.delivery)) / damping;
    }

    /** Believed growth factor of technology to delivery. */
    private double technology(int firm) {
        double share = setup.firms.get(firm).spec.beliefs().kappaA();
        if (share != lastTechnology[0]) {
            lastTechnology[0] = share;
            lastTechnology[1] = share == 1
                    ? Maths.power(1 + world.technologyGrowth(), setup.delivery)
                    : Maths.exp(share * Maths.log(1 + world.technologyGrowth()) * setup.delivery);
        }
        return lastTechnology[1];
    }

    /**
     * Cost of serving a service unit at delivery, the user cost of its equipment included whether the market clears on it or not:
     * a structure is worth nothing without. Today's trends go on as far as they are believed.
     */
    double serving(int firm) {
        double running = setup.firms.get(firm).runningCost * world.runningCost();
        double believed = running * trend(firm, setup.operationFall[draft.tick]);
        double equipment = setup.fullCost(draft, firm) - running;
        return equipment == 0 ? believed : believed + equipment * trend(firm, world.equipmentPriceFall());
    }

    private double trend(int firm, double fall) {
        if (fall == 0) return 1;
        double share = setup.firms.get(firm).spec.beliefs().kappaA();
        if (share == 1) return Maths.power(1 - fall, setup.delivery);
        return Maths.exp(share * Maths.log(1 - fall) * setup.delivery);
    }

    /** What today's fleet brings to market relative to new structures, theta; with vintages of equipment, what fills them counts. */
    private double fleetToday() {
        if (setup.scenario.technology().structureShare() == 1 && !setup.vintages) return 1;
        double able = 0;
        double carried = 0;
        for (int k = 0; k < draft.size(); k++) {
            if (!setup.regions.has(region, k)) continue;
            able += setup.layered ? draft.equipment[k] : draft.effective[k];
            carried += world.technology() * (setup.layered ? draft.lit[k] : draft.structures[k]);
        }
        return carried > 0 && able > 0 ? able / carried : 1;
    }
}
