package overbuild.engine;

import overbuild.intervention.Entry;
import overbuild.intervention.Exit;
import overbuild.model.Event;
import overbuild.model.Fleet;
import overbuild.model.Pipeline;
import overbuild.model.Plant;
import overbuild.model.Sector;
import overbuild.model.Status;

/** Firms that are brought in or taken out from outside; both begin the tick as if they had ended the last one so. */
final class Gate {
    private final Setup setup;
    private final Contracts contracts;

    Gate(Setup setup, Contracts contracts) {
        this.setup = setup;
        this.contracts = contracts;
    }

    /** Lets in and out whoever still has to pass. */
    void pass(Draft draft) {
        for (var entry : draft.conditions.measures(Entry.class)) {
            int firm = setup.place(entry.firm());
            if (draft.status[firm] == Status.OUTSIDE) enter(draft, firm, entry);
        }
        for (var exit : draft.conditions.measures(Exit.class)) leave(draft, setup.place(exit.firm()), exit.capacity());
    }

    private void enter(Draft draft, int firm, Entry entry) {
        double technology = draft.world.technology();
        double equipment = setup.layered ? Math.min(entry.equipment(), entry.structures() * technology) : 0;
        var ledger = draft.ledger[firm];
        ledger.contribute(
                entry.cash(),
                entry.structures() * draft.world.structurePrice(),
                equipment * draft.world.equipmentPrice());
        if (entry.debt() > 0) {
            double regime = draft.before.credit().regime();
            ledger.loans.borrow(
                    Sector.LENDERS, entry.debt(), setup.coupon(draft.conditions, regime), setup.firms.get(firm).line);
        }
        draft.fleet[firm] = setup.vintages && equipment > 0
                ? Fleet.NONE.with(new Fleet.Vintage(equipment, technology, draft.world.equipmentPrice()))
                : Fleet.NONE;
        draft.plant[firm] = new Plant(
                entry.structures(),
                entry.structures() * setup.embodied(technology),
                equipment,
                equipment / technology,
                draft.fleet[firm]);
        draft.status[firm] = Status.ACTIVE;
        draft.tell(firm, Event.Kind.ENTRY, entry.structures(), entry.firm() + " is brought in");
    }

    private void leave(Draft draft, int firm, Exit.Capacity capacity) {
        var status = draft.status[firm];
        if (status == Status.OUTSIDE) draft.status[firm] = Status.GONE;
        boolean goesOn = capacity == Exit.Capacity.goesOn;
        if (!status.operates() || (goesOn && status != Status.ACTIVE)) return;
        String name = draft.firm(firm).name();
        double structures = draft.plant[firm].structures();
        draft.tell(firm, Event.Kind.EXIT, structures, name + " is taken out" + (goesOn ? "" : " with its capacity"));
        Authorising.drop(draft, firm, "it is taken out");
        draft.status[firm] = goesOn ? Status.RUN_OFF : Status.GONE;
        if (!goesOn) scrap(draft, firm);
    }

    /** Nothing is left but claims: cash goes to lenders first, then to owners. */
    private void scrap(Draft draft, int firm) {
        for (var project : draft.pipeline[firm].projects()) {
            FundOrders.drop(draft, firm, project, "its owner is taken out");
        }
        draft.equipmentOrders[firm] = Pipeline.EMPTY;
        draft.plant[firm] = Plant.NONE;
        draft.fleet[firm] = Fleet.NONE;
        if (!contracts.isEmpty()) contracts.leave(draft, firm);
        draft.lenderLosses += draft.ledger[firm].windUp();
    }
}
