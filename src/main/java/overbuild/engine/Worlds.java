package overbuild.engine;

import overbuild.model.World;

/** Step 1: technology, demand and the prices of capacity move on, and what is done from outside begins and ends. */
final class Worlds {
    private final Setup setup;

    Worlds(Setup setup) {
        this.setup = setup;
    }

    void advance(Draft draft) {
        int t = draft.tick;
        var before = draft.before.world();
        double shifter = setup.shifters[t];
        draft.conditions = setup.outside.at(t);
        setup.outside.tell(draft);
        draft.world = t == 0 ? first(shifter) : next(t, shifter, before);
    }

    private World first(double shifter) {
        var scenario = setup.scenario;
        return new World(
                0,
                shifter,
                scenario.technology().initial(),
                setup.technologyGrowth[0],
                scenario.structures().price(),
                setup.structureFall[0],
                scenario.equipment().price(),
                setup.equipmentFall[0],
                1);
    }

    private World next(int t, double shifter, World before) {
        return new World(
                t,
                shifter,
                setup.technology[t],
                setup.technologyGrowth[t],
                before.structurePrice() * (1 - before.structurePriceFall()),
                setup.structureFall[t],
                before.equipmentPrice() * (1 - before.equipmentPriceFall()),
                setup.equipmentFall[t],
                before.runningCost() * (1 - setup.operationFall[t - 1]));
    }
}
