package overbuild.engine;

import overbuild.model.Fleet.Vintage;
import overbuild.model.Maths;
import overbuild.model.Project;
import overbuild.model.Stream;

/** Step 2: what firms in default had changes hands, capacity wears and orders that are due enter service. */
final class Delivery {
    private final Setup setup;
    private final boolean slips;
    private final Selling selling;

    Delivery(Setup setup, Contracts contracts) {
        this.setup = setup;
        selling = new Selling(setup, contracts);
        slips = setup.scenario.structures().slippage() > 0;
    }

    void deliver(Draft draft) {
        selling.sell(draft);
        double planned = 0;
        double weight = setup.embodied(draft.world.technology());
        double lifted = setup.disembodied(draft.world.technology());
        double keep = draft.tick == 0 ? 1 : 1 - setup.decay;
        for (int k = 0; k < draft.size(); k++) {
            var plant = draft.plant[k];
            if (slips && draft.tick > 0 && !draft.pipeline[k].projects().isEmpty()) slip(draft, k);
            double due = draft.pipeline[k].projects().isEmpty() ? 0 : draft.pipeline[k].dueAt(draft.tick);
            draft.structures[k] = keep * plant.structures() + due;
            draft.embodied[k] = keep * plant.embodied() + due * weight;
            draft.effective[k] = draft.embodied[k] * lifted;
            if (due > 0) planned += arrive(draft, k);
            equip(draft, k);
        }
        if (draft.arrivedUnits > 0) draft.plannedPrice = planned / draft.arrivedUnits;
        if (draft.arrivedUnits > 0) draft.delay = draft.lateness / draft.arrivedUnits;
    }

    /** What makes no progress in the tick is due, and its parts to pay, a tick later. */
    private void slip(Draft draft, int firm) {
        double chance = setup.scenario.structures().slippage();
        String name = draft.firm(firm).name();
        draft.pipeline[firm] = draft.pipeline[firm].delayed(
                project -> setup.draws.uniform(Stream.SLIPPAGE, name + "#" + project.orderedAt(), draft.tick) < chance);
    }

    /** Moves finished structures from construction to book; returns units times the price expected for them. */
    private double arrive(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        double planned = 0;
        for (var project : draft.pipeline[firm].projects()) {
            if (project.dueAt() != draft.tick) continue;
            ledger.finish(project.carried());
            draft.arrivedUnits += project.units();
            planned += project.units() * project.believedPrice();
            draft.lateness += project.units() * (project.dueAt() - project.orderedAt() - setup.building);
        }
        draft.pipeline[firm] = draft.pipeline[firm].without(draft.tick);
        return planned;
    }

    private void equip(Draft draft, int firm) {
        if (!setup.layered) {
            draft.equipment[firm] = draft.effective[firm];
            return;
        }
        var plant = draft.plant[firm];
        var orders = draft.equipmentOrders[firm];
        if (setup.vintages) {
            renew(draft, firm);
            return;
        }
        double due = orders.dueAt(draft.tick);
        double lifted = draft.tick == 0
                ? 1
                : (1 - setup.equipmentDecay)
                        * Maths.pow(
                                (1 + draft.before.world().technologyGrowth())
                                        * setup.outside.technologyJump(draft.tick),
                                setup.scenario.technology().equipmentShare());
        draft.equipment[firm] = Math.min(lifted * plant.equipment() + due, draft.effective[firm]);
        draft.lit[firm] = draft.tick == 0 ? 0 : (1 - setup.equipmentDecay) * plant.lit();
        if (due == 0) return;
        for (var project : orders.projects()) if (project.dueAt() == draft.tick) enter(draft.ledger[firm], project);
        draft.equipmentOrders[firm] = orders.without(draft.tick);
    }

    private static void enter(Ledger ledger, Project project) {
        ledger.construction -= project.carried();
        ledger.equipment += project.carried();
    }

    /** Vintage by vintage: wear, arrivals, then out with what no longer covers its running cost or finds no structure. */
    private void renew(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        var orders = draft.equipmentOrders[firm];
        var fleet = draft.fleet[firm].worn(draft.tick == 0 ? 1 : 1 - setup.equipmentDecay);
        for (var project : orders.projects()) {
            if (project.dueAt() != draft.tick) continue;
            enter(ledger, project);
            fleet = fleet.with(vintage(project));
        }
        draft.equipmentOrders[firm] = orders.without(draft.tick);
        var kept = fleet.carrying(leastCarried(draft, firm)).within(draft.structures[firm]);
        double value = fleet.value();
        if (kept.value() < value) ledger.writeOffEquipment(ledger.equipment * (1 - kept.value() / value));
        draft.fleet[firm] = kept;
        draft.equipment[firm] = kept.units();
        draft.lit[firm] = Math.min(draft.structures[firm], kept.structures());
        double empty = draft.structures[firm] - draft.lit[firm];
        draft.effective[firm] = kept.units() + empty * draft.world.technology();
    }

    private Vintage vintage(Project project) {
        return new Vintage(
                project.units(), setup.technology[Math.max(0, project.orderedAt())], project.cost() / project.units());
    }

    /** What equipment must carry per structure to earn its running cost, that of a structure with today's equipment, at the last price. */
    private double leastCarried(Draft draft, int firm) {
        var before = draft.clearingBefore(firm);
        if (before == null || before.price() <= 0) return 0;
        double running = setup.firms.get(firm).runningCost * draft.world.runningCost();
        return running * draft.world.technology() / before.price();
    }
}
