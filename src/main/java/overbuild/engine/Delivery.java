package overbuild.engine;

import overbuild.model.Maths;

/** Step 2: capacity wears and orders that are due enter service. */
final class Delivery {
    private final Setup setup;

    Delivery(Setup setup) {
        this.setup = setup;
    }

    void deliver(Draft draft) {
        double planned = 0;
        double weight = setup.embodied(draft.world.technology());
        double lifted = setup.disembodied(draft.world.technology());
        double keep = draft.tick == 0 ? 1 : 1 - setup.decay;
        for (int k = 0; k < draft.size(); k++) {
            var plant = draft.firm(k).plant();
            double due = draft.pipeline[k].projects().isEmpty() ? 0 : draft.pipeline[k].dueAt(draft.tick);
            draft.structures[k] = keep * plant.structures() + due;
            draft.embodied[k] = keep * plant.embodied() + due * weight;
            draft.effective[k] = draft.embodied[k] * lifted;
            if (due > 0) planned += arrive(draft, k);
            equip(draft, k);
        }
        if (draft.arrivedUnits > 0) draft.plannedPrice = planned / draft.arrivedUnits;
    }

    /** Moves finished structures from construction to book; returns units times the price expected for them. */
    private double arrive(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        double planned = 0;
        for (var project : draft.pipeline[firm].projects()) {
            if (project.dueAt() != draft.tick) continue;
            ledger.construction -= project.carried();
            ledger.structures += project.carried();
            draft.arrivedUnits += project.units();
            planned += project.units() * project.believedPrice();
        }
        draft.pipeline[firm] = draft.pipeline[firm].without(draft.tick);
        return planned;
    }

    private void equip(Draft draft, int firm) {
        if (!setup.layered) {
            draft.equipment[firm] = draft.effective[firm];
            return;
        }
        var plant = draft.firm(firm).plant();
        var orders = draft.equipmentOrders[firm];
        double due = orders.dueAt(draft.tick);
        double lifted = draft.tick == 0
                ? 1
                : (1 - setup.equipmentDecay)
                        * Maths.pow(
                                1 + draft.before.world().technologyGrowth(),
                                setup.scenario.technology().equipmentShare());
        draft.equipment[firm] = Math.min(lifted * plant.equipment() + due, draft.effective[firm]);
        draft.lit[firm] = draft.tick == 0 ? 0 : (1 - setup.equipmentDecay) * plant.lit();
        if (due == 0) return;
        var ledger = draft.ledger[firm];
        for (var project : orders.projects()) {
            if (project.dueAt() != draft.tick) continue;
            ledger.construction -= project.carried();
            ledger.equipment += project.carried();
        }
        draft.equipmentOrders[firm] = orders.without(draft.tick);
    }
}
