package overbuild.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import overbuild.intervention.Pact;
import overbuild.model.Event;
import overbuild.model.Flow;
import overbuild.model.Limit;
import overbuild.model.Maths;
import overbuild.model.Observation;
import overbuild.model.Plan;
import overbuild.model.Rates;
import overbuild.model.Reports;
import overbuild.model.Status;
import overbuild.model.Stream;
import overbuild.scenario.Equipment;

/** Step 7: everyone decides from the same picture. */
final class Deciding {
    private final Setup setup;
    private final Pacts pacts;
    private final Contracts contracts;
    private final List<Recorder> watchers;

    Deciding(Setup setup, Contracts contracts, List<Recorder> watchers) {
        this.setup = setup;
        this.contracts = contracts;
        this.watchers = watchers;
        pacts = new Pacts(setup);
    }

    void decide(Draft draft) {
        var reports = look(draft);
        for (int k = 0; k < draft.size(); k++) {
            if (draft.status[k] == Status.ACTIVE) plan(draft, k, reports[setup.regions.of(k)]);
            if (draft.status[k] == Status.OUTSIDE) considerEntry(draft, k);
            if (setup.layered && draft.status[k].operates()) planEquipment(draft, k);
        }
        if (!watchers.isEmpty()) tell(draft);
    }

    private void tell(Draft draft) {
        for (int k = 0; k < draft.size(); k++) {
            if (draft.status[k] != Status.ACTIVE || draft.entering[k]) continue;
            var game = draft.game(k);
            for (var watcher : watchers) watcher.plan(draft.tick, k, game, planned(draft, k));
        }
    }

    /** Capacity at delivery that a firm's plan leads to: on a ladder its level, kept for the plan's length. */
    private double planned(Draft draft, int firm) {
        var game = draft.game(firm);
        if (draft.level[firm] < 0) return game.own(firm) + draft.wanted[firm];
        return game.reach(firm, setup.scenario.game().menu().levels().get(draft.level[firm]));
    }

    /** What lies before the firms, and what they plan, with nothing done about it. */
    DecisionPoint stage(Draft draft) {
        var reports = look(draft);
        var seen = new Observation[draft.size()];
        var plans = new Plan[draft.size()];
        for (int k = 0; k < seen.length; k++) {
            if (draft.status[k] != Status.ACTIVE) continue;
            seen[k] = observe(draft, k, largest(draft, k), reports[setup.regions.of(k)]);
            plans[k] = kept(draft, seen[k], wanted(seen[k]));
        }
        return new DecisionPoint(setup, draft, Arrays.asList(seen), Arrays.asList(plans));
    }

    /** Builds the games of a tick, and says what firms report in each region. */
    private Published[] look(Draft draft) {
        var reports = new Published[setup.regions.count()];
        draft.games = new CapacityGame[reports.length];
        for (int r = 0; r < reports.length; r++) {
            draft.games[r] = new CapacityGame(setup, contracts, draft, r);
            reports[r] = new Published(setup, draft, r);
        }
        return reports;
    }

    private double largest(Draft draft, int firm) {
        return setup.firms.get(firm).spec.growthCap() * draft.base(firm);
    }

    private Plan wanted(Observation seen) {
        return setup.firms.get(seen.index()).spec.strategy().decide(seen);
    }

    /** A plan within the pacts that hold. */
    private Plan kept(Draft draft, Observation seen, Plan wanted) {
        return draft.conditions.measures(Pact.class).isEmpty() ? wanted : pacts.keep(draft, seen, wanted);
    }

    private void plan(Draft draft, int firm, Reports reports) {
        double largest = largest(draft, firm);
        var seen = observe(draft, firm, largest, reports);
        Plan wanted = wanted(seen);
        Plan plan = kept(draft, seen, wanted);
        double order = order(draft, firm, plan, seen.onLadder());
        if (!plan.spends())
            order = encouraged(draft, firm, order, seen.onLadder() ? Double.POSITIVE_INFINITY : largest);
        draft.target[firm] = plan.target();
        draft.level[firm] = plan.level();
        draft.memory[firm] = plan.memory();
        draft.wanted[firm] = order;
        draft.limit[firm] = plan.equals(wanted) ? limit(seen, plan, order, largest) : Limit.PACT;
        draft.believedPrice[firm] = order > 0 || seen.onLadder()
                ? draft.game(firm).believedPrice(firm, draft.game(firm).own(firm) + order)
                : draft.game(firm).believedPrice(firm, draft.game(firm).own(firm));
    }

    /** What is left of an order, or comes to it, when shares are cheap or dear, (22): x (1 + beta_s (ln Pm - ln F)). */
    private double encouraged(Draft draft, int firm, double order, double largest) {
        var shares = setup.scenario.finance().shares();
        if (shares == null || shares.orders() == 0 || !draft.equity[firm].isTraded()) return order;
        var equity = draft.equity[firm];
        double factor = Math.max(0, 1 - shares.orders() * Trading.gap(equity.fundamental(), equity.value()));
        if (Double.isFinite(draft.equipmentBudget[firm])) draft.equipmentBudget[firm] *= factor;
        return Math.max(0, Math.min(order * factor, Math.max(order, largest)));
    }

    private static Limit limit(Observation seen, Plan plan, double order, double largest) {
        if (plan.spends()) return order > 0 ? Limit.NONE : Limit.ZERO;
        if (seen.onLadder()) return onLadder(seen, plan.level());
        if (order <= 0) return Limit.ZERO;
        return order >= largest ? Limit.GROWTH_CAP : Limit.NONE;
    }

    private static Limit onLadder(Observation seen, int level) {
        if (seen.ladder().get(level) == 0) return Limit.ZERO;
        return level == seen.ladder().size() - 1 ? Limit.TOP : Limit.NONE;
    }

    private Observation observe(Draft draft, int firm, double largest, Reports reports) {
        var menu = setup.scenario.game().menu();
        return new Observation(
                draft.tick,
                setup.dates[draft.tick],
                firm,
                draft.firm(firm),
                draft.structures[firm],
                draft.pipeline[firm].units() + draft.powers[firm].units(),
                draft.game(firm),
                reports,
                largest,
                setup.delivery,
                setup.decay,
                draft.structurePrice(),
                setup.unitPrice(draft),
                menu == null ? List.of() : menu.levels(),
                menu == null ? List.of() : reach(draft, firm),
                setup.draws);
    }

    /** Capacity at delivery that each level leads to when it is kept for the plan's length. */
    private List<Double> reach(Draft draft, int firm) {
        var levels = setup.scenario.game().menu().levels();
        var reach = new ArrayList<Double>(levels.size());
        for (double level : levels) reach.add(draft.game(firm).reach(firm, level));
        return reach;
    }

    /** Structures that a plan orders; where it names money, what is left of it after equipment has had its share. */
    private double order(Draft draft, int firm, Plan plan, boolean onLadder) {
        if (!plan.spends() && !onLadder) return plan.order();
        var menu = setup.scenario.game().menu();
        double bought = -draft.ledger[firm].of(Flow.EQUIPMENT_CAPEX) * draft.outlay();
        double money = plan.spends()
                ? Math.max(0, plan.spending() - bought)
                : menu.levels().get(plan.level());
        draft.equipmentBudget[firm] = onLadder ? menu.equipmentShare() * money : money;
        double gap = equipmentGap(draft, firm) * draft.equipmentPrice();
        double equipment = Math.min(draft.equipmentBudget[firm], gap);
        double price = draft.structurePrice();
        return setup.adjustment.units(price, price, money - equipment, draft.base(firm));
    }

    private void planEquipment(Draft draft, int firm) {
        double wanted = equipmentGap(draft, firm);
        double price = draft.equipmentPrice();
        draft.wantedEquipment[firm] = price > 0 ? Math.min(wanted, draft.equipmentBudget[firm] / price) : wanted;
    }

    /** Equipment that is missing at the end of its own lag, (8), in service units per year. */
    private double equipmentGap(Draft draft, int firm) {
        if (!setup.layered) return 0;
        var terms = setup.scenario.equipment();
        int at = draft.tick + terms.lagTicks() + 1;
        double surviving = draft.equipment[firm] * Maths.power(1 - setup.equipmentDecay, terms.lagTicks() + 1)
                + draft.equipmentOrders[firm].surviving(at, setup.equipmentDecay);
        double wanted = wantedEquipment(draft, firm);
        double room = setup.vintages ? roomAt(draft, firm, at) : draft.effective[firm] - surviving;
        return Math.max(0, Math.min(wanted - surviving, room));
    }

    /** Service units of today's equipment that the structures of a coming tick have room for, beside the vintages then in them. */
    private double roomAt(Draft draft, int firm, int at) {
        double structures = draft.structures[firm] * Maths.power(1 - setup.decay, at - draft.tick)
                + draft.pipeline[firm].surviving(at, setup.decay);
        double filled = draft.lit[firm] * Maths.power(1 - setup.equipmentDecay, at - draft.tick);
        for (var order : draft.equipmentOrders[firm].projects()) {
            double worn = Maths.power(1 - setup.equipmentDecay, at - order.dueAt());
            filled += worn * order.units() / setup.technology[Math.max(0, order.orderedAt())];
        }
        return (structures - filled) * draft.world.technology();
    }

    private double wantedEquipment(Draft draft, int firm) {
        var rule = setup.scenario.equipment().rule();
        if (rule == Equipment.Rule.sales) return forSales(draft, firm);
        boolean races = rule == Equipment.Rule.race && draft.status[firm] == Status.ACTIVE;
        return races ? Double.POSITIVE_INFINITY : forMargin(draft, firm);
    }

    private double forSales(Draft draft, int firm) {
        var terms = setup.scenario.equipment();
        double growth = Maths.exp(draft.believedGrowth[firm] * terms.lagTicks());
        return draft.sales[firm] * growth * (1 + terms.headroom()) / setup.loadFactor;
    }

    /**
     * The firm's share, by what its structures can carry, of the fleet at which the believed price just covers running and user
     * cost of equipment.
     */
    private double forMargin(Draft draft, int firm) {
        var terms = setup.scenario.equipment();
        double able = 0;
        int region = setup.regions.of(firm);
        for (int k = 0; k < draft.size(); k++) if (setup.regions.has(region, k)) able += draft.effective[k];
        if (able <= 0) return 0;
        double today = setup.regions.shifter(region, draft.world.shifter());
        double shifter = today * Maths.exp(draft.believedGrowth[firm] * terms.lagTicks());
        double wanted = setup.regions.curve(region).quantity(shifter, setup.fullCost(draft, firm));
        return draft.effective[firm] / able * wanted * (1 + terms.headroom()) / setup.loadFactor;
    }

    /** (18e): an outsider enters when its smallest network is believed to pay. */
    private void considerEntry(Draft draft, int firm) {
        var entry = setup.scenario.entry();
        if (entry == null) return;
        var name = setup.firms.get(firm).name;
        if (setup.draws.uniform(Stream.ENTRY, name, draft.tick) >= entry.hazard()) return;
        if (!pays(draft, firm, entry.scale())) return;
        draft.status[firm] = Status.ACTIVE;
        draft.ledger[firm].issue(setup.firms.get(firm).spec.cash());
        draft.target[firm] = entry.scale();
        draft.wanted[firm] = entry.scale();
        draft.limit[firm] = Limit.NONE;
        draft.entering[firm] = true;
        draft.believedPrice[firm] = draft.game(firm).believedPrice(firm, entry.scale());
        draft.tell(firm, Event.Kind.ENTRY, entry.scale(), name + " enters");
    }

    private boolean pays(Draft draft, int firm, double scale) {
        double profit =
                draft.game(firm).payoff(firm).profit(scale, draft.game(firm).rivals(firm));
        double user = draft.game(firm).userCost(firm);
        double perMoney = user / draft.structurePrice();
        double falling = Rates.TICKS_PER_YEAR
                * draft.world.structurePriceFall()
                * Maths.power(1 + setup.rate(draft, firm), setup.building - 1);
        double fixed = setup.scenario.structures().fixedCost() * draft.outlay() * (perMoney - falling);
        return profit + falling * draft.structurePrice() * scale >= fixed;
    }
}
