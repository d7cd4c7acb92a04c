package overbuild.engine;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Event;
import overbuild.model.Flow;
import overbuild.model.Limit;
import overbuild.model.Pipeline;
import overbuild.model.Project;
import overbuild.model.Status;
import overbuild.scenario.Funding;

/** Step 8: orders enter the pipeline as far as there is money; projects that cannot be paid are dropped, youngest first. */
final class FundOrders {
    private final Setup setup;
    private final Authorising authorising;
    private final Pacts pacts;
    private final Contracts contracts;
    private final Waterfall waterfall;

    FundOrders(Setup setup, Contracts contracts) {
        this.setup = setup;
        this.contracts = contracts;
        waterfall = new Waterfall(setup, contracts);
        authorising = setup.scenario.structures().authorisation() == null ? null : new Authorising(setup, this);
        pacts = new Pacts(setup);
    }

    void fund(Draft draft) {
        if (!contracts.isEmpty()) call(draft);
        for (int k = 0; k < draft.size(); k++) {
            if (draft.status[k].operates()) fund(draft, k);
        }
    }

    private void fund(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        var terms = setup.firms.get(firm).spec.funding();
        draft.spread[firm] = setup.spread(draft, firm);
        if (!contracts.isEmpty()) draft.planned[firm] = planned(draft, firm);
        double room = waterfall.room(draft, firm, 0);
        if (!draft.pipeline[firm].projects().isEmpty()) room = payProjects(draft, firm, room);
        if (terms.payout() > 0) Payouts.pay(ledger, terms.payout(), terms.buffer());
        double budget = terms.limited() ? Math.max(0, free(ledger, terms) + room) : Double.POSITIVE_INFINITY;
        double spent = 0;
        if (draft.wantedEquipment[firm] > 0) spent += orderEquipment(draft, firm, budget);
        if (authorising != null) authorising.exercise(draft, firm, budget - spent);
        else if (draft.wanted[firm] > 0) orderStructures(draft, firm, budget - spent);
        pacts.police(draft, firm);
        draft.planned[firm] = 0;
        borrow(draft, firm, room);
        if (terms.cashCeiling() != null && ledger.cash > terms.cashCeiling()) {
            ledger.payOut(ledger.cash - terms.cashCeiling());
        }
        tellLevies(draft, firm);
    }

    /** Money that the orders of the tick and what is under way would take. */
    private static double planned(Draft draft, int firm) {
        return due(draft, firm)
                + draft.wanted[firm] * draft.world.structurePrice()
                + draft.wantedEquipment[firm] * draft.world.equipmentPrice();
    }

    private static void tellLevies(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        double tax = -ledger.of(Flow.TAX);
        double subsidy = ledger.of(Flow.SUBSIDY);
        String name = draft.firm(firm).name();
        if (tax > 0) draft.tell(firm, Event.Kind.TAX, tax, name + " pays tax on capex");
        if (subsidy > 0) draft.tell(firm, Event.Kind.SUBSIDY, subsidy, name + " is paid a subsidy");
    }

    /** What was agreed on is paid first, and the money for it raised before anyone orders more. */
    private void call(Draft draft) {
        contracts.call(draft, this);
        for (int k = 0; k < draft.size(); k++) {
            if (draft.ledger[k].capex() > 0) borrow(draft, k, waterfall.room(draft, k, 0));
        }
    }

    /** Cash above the floor and what could still be raised. */
    double funds(Draft draft, int firm) {
        var terms = setup.firms.get(firm).spec.funding();
        return Math.max(0, free(draft.ledger[firm], terms) + waterfall.room(draft, firm, 0));
    }

    /** Cash above the floor; a shortfall counts in full where the lines cover it before they fund an order. */
    private static double free(Ledger ledger, Funding terms) {
        if (ledger.cash < 0 && terms.shortfallFirst()) return ledger.cash;
        return Math.max(0, ledger.cash - terms.cashFloor());
    }

    /** Pays the parts that are due; what is dropped is no security any more, so that less can be raised, which is returned. */
    private double payProjects(Draft draft, int firm, double lines) {
        double room = lines;
        if (setup.scenario.structures().parts() > 1) room = dropHopeless(draft, firm, room);
        double due = due(draft, firm);
        if (due == 0) return room;
        var terms = setup.firms.get(firm).spec.funding();
        while (due * draft.outlay() > cash(draft.ledger[firm], terms) + room
                && terms.limited()
                && draft.status[firm] == Status.ACTIVE) {
            if (!dropYoungest(draft, firm)) break;
            due = due(draft, firm);
            room = Math.min(room, waterfall.room(draft, firm, 0));
        }
        var paid = new ArrayList<Project>(draft.pipeline[firm].projects().size());
        for (var project : draft.pipeline[firm].projects()) {
            double part = project.dueIn(draft.tick);
            if (part > 0) draft.ledger[firm].payStructures(part);
            paid.add(part > 0 ? project.withPayment() : project);
        }
        draft.pipeline[firm] = new Pipeline(paid, draft.pipeline[firm].units());
        return room;
    }

    private static double cash(Ledger ledger, Funding terms) {
        return terms.shortfallFirst() ? ledger.cash : Math.max(0, ledger.cash);
    }

    private static double due(Draft draft, int firm) {
        double sum = 0;
        for (var project : draft.pipeline[firm].projects()) sum += project.dueIn(draft.tick);
        return sum;
    }

    /** Drops projects whose parts still to pay exceed what their owner believes they will earn. */
    private double dropHopeless(Draft draft, int firm, double room) {
        double outstanding = draft.pipeline[firm].outstanding();
        if (outstanding == 0) return room;
        double earnings = draft.game(firm).earnings(firm);
        double rate = setup.rate(draft, firm);
        int before = draft.pipeline[firm].projects().size();
        for (var project : List.copyOf(draft.pipeline[firm].projects())) {
            if (project.outstanding() == 0) continue;
            double worth = Worth.of(project, earnings, rate, setup.decay, draft.tick);
            if (project.outstanding() * draft.outlay() > worth) drop(draft, firm, project, "no longer worth finishing");
        }
        boolean all = draft.pipeline[firm].projects().size() == before;
        return all ? room : Math.min(room, waterfall.room(draft, firm, 0));
    }

    private boolean dropYoungest(Draft draft, int firm) {
        var projects = draft.pipeline[firm].projects();
        for (int k = projects.size() - 1; k >= 0; k--) {
            if (projects.get(k).dueIn(draft.tick) == 0) continue;
            drop(draft, firm, projects.get(k), "cannot be paid");
            return true;
        }
        return false;
    }

    static void drop(Draft draft, int firm, Project project, String reason) {
        var left = new ArrayList<>(draft.pipeline[firm].projects());
        left.remove(project);
        double units = left.isEmpty() ? 0 : draft.pipeline[firm].units() - project.units();
        draft.pipeline[firm] = new Pipeline(left, units);
        draft.ledger[firm].writeOffConstruction(project.carried());
        draft.abandonedUnits += project.units();
        String name = draft.firm(firm).name();
        draft.tell(firm, Event.Kind.ABANDONED, project.units(), name + " abandons a project: " + reason);
    }

    private double orderEquipment(Draft draft, int firm, double budget) {
        double price = draft.equipmentPrice();
        double units = draft.wantedEquipment[firm];
        double outlay = Math.min(units * price, Math.max(0, budget));
        if (price > 0) units = outlay / price;
        if (units <= 0) return 0;
        double cost = outlay / draft.outlay();
        var ledger = draft.ledger[firm];
        ledger.payEquipment(cost);
        ledger.construction += cost;
        int due = draft.tick + setup.scenario.equipment().lagTicks() + 1;
        draft.equipmentOrders[firm] =
                draft.equipmentOrders[firm].with(new Project(draft.tick, due, units, cost, 1, 1, cost, 0));
        draft.fundedEquipment[firm] = units;
        return outlay;
    }

    private void orderStructures(Draft draft, int firm, double budget) {
        double price = draft.structurePrice();
        double extra = draft.entering[firm] ? setup.scenario.structures().fixedCost() * draft.outlay() : 0;
        double wanted = draft.wanted[firm];
        double base = draft.base(firm);
        double cost = setup.adjustment.cost(price, wanted, base) + extra;
        double affordable = Math.min(cost, affordable(draft, firm, budget));
        if (affordable < cost) draft.limit[firm] = Limit.FUNDING;
        if (affordable <= 0 || (draft.entering[firm] && affordable < cost)) return;
        double units = affordable < cost ? setup.adjustment.units(price, price, affordable, base) : wanted;
        place(draft, firm, units, affordable / draft.outlay(), 0, draft.believedPrice[firm]);
        draft.funded[firm] = units;
    }

    /** The dearest order that can be paid: all at once, or its first part now with half of everything outstanding in sight. */
    double affordable(Draft draft, int firm, double budget) {
        int parts = setup.scenario.structures().parts();
        if (parts == 1 || Double.isInfinite(budget)) return budget;
        var terms = setup.firms.get(firm).spec.funding();
        double lent = draft.regime < setup.scenario.credit().freezeBelow()
                ? 0
                : draft.regime * (terms.leverage() + terms.vendor());
        double outstanding = draft.pipeline[firm].outstanding();
        double inSight = free(draft.ledger[firm], terms)
                + waterfall.room(draft, firm, outstanding)
                - 0.5 * outstanding * draft.outlay();
        double perMoney = 0.5 - lent / draft.outlay();
        double half = perMoney <= 0 ? Double.POSITIVE_INFINITY : inSight / perMoney;
        if (inSight <= 0) half = 0;
        boolean paysNow = setup.scenario.structures().announcedTicks()
                        + setup.scenario.structures().committedTicks()
                == 0;
        return Math.max(0, Math.min(half, paysNow ? budget * parts : half));
    }

    /** Puts structures under way and pays what is due at once. */
    void place(Draft draft, int firm, double units, double cost, double carried, double believedPrice) {
        int parts = setup.scenario.structures().parts();
        int due = draft.tick + setup.building;
        var project = new Project(draft.tick, due, units, cost, parts, 0, carried, believedPrice);
        double part = project.parts() == 1 ? cost : project.dueIn(draft.tick);
        if (part > 0) {
            draft.ledger[firm].payStructures(part);
            project = project.withPayment();
        }
        draft.pipeline[firm] = draft.pipeline[firm].with(project);
    }

    /** Raises what spending took beyond free cash, and, when cash is below zero, what lifts it to zero. */
    private void borrow(Draft draft, int firm, double room) {
        var ledger = draft.ledger[firm];
        var terms = setup.firms.get(firm).spec.funding();
        double spent = ledger.spent();
        if (terms.buildingInterest() > 0) spent += terms.buildingInterest() * ledger.interestOnBuilding();
        double before = ledger.cash + spent;
        double draw = Math.min(room, Math.max(0, spent - Math.max(0, before - terms.cashFloor())));
        if (ledger.cash + draw < 0) draw = Math.min(room, -ledger.cash);
        if (draw > 0) waterfall.raise(draft, firm, draw);
        boolean backed = !terms.limited() || draft.status[firm].isBacked();
        if (backed && ledger.cash < 0) ledger.issue(-ledger.cash);
    }
}
