package overbuild.engine;

import overbuild.model.MarketState;
import overbuild.model.World;

/** Step 1: technology, demand and the prices of capacity move on, and what is done from outside begins and ends. */
final class Worlds {
    private final Setup setup;
    private final Suppliers suppliers;
    private final Gate gate;

    Worlds(Setup setup, Contracts contracts) {
        this.setup = setup;
        suppliers = new Suppliers(setup.scenario);
        gate = new Gate(setup, contracts);
    }

    void advance(Draft draft) {
        int t = draft.tick;
        double shifter = setup.shifters[t];
        draft.world = t == 0 ? first(shifter) : next(t, shifter, draft.before);
        intervene(draft);
    }

    private void intervene(Draft draft) {
        draft.conditions = setup.outside.at(draft.tick);
        draft.rates = setup.rates(draft.conditions.rate());
        draft.meanRate = setup.mean(draft.rates);
        if (setup.outside.isQuiet()) return;
        for (var ledger : draft.ledger) ledger.levy(draft.conditions.tax(), draft.conditions.subsidy());
        setup.outside.tell(draft);
        gate.pass(draft);
    }

    private World first(double shifter) {
        var scenario = setup.scenario;
        return new World(
                0,
                shifter,
                setup.technology[0],
                setup.technologyGrowth[0],
                scenario.structures().price(),
                setup.structureFall[0],
                scenario.structures().price(),
                suppliers.experience(),
                scenario.equipment().price(),
                setup.equipmentFall[0],
                1);
    }

    private World next(int t, double shifter, MarketState state) {
        var before = state.world();
        double list = before.listPrice() * (1 - setup.structureFall[t - 1]);
        double built = before.built() + state.arrivedUnits();
        return new World(
                t,
                shifter,
                setup.technology[t],
                setup.technologyGrowth[t],
                suppliers.price(list, built, state),
                suppliers.expectedFall(setup.structureFall[t], before.built(), built),
                list,
                built,
                before.equipmentPrice() * (1 - before.equipmentPriceFall()),
                setup.equipmentFall[t],
                before.runningCost() * (1 - setup.operationFall[t - 1]));
    }
}
