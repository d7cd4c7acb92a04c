package overbuild.engine;

import java.util.List;
import overbuild.model.Event;
import overbuild.model.Flow;
import overbuild.model.Power;
import overbuild.model.Powers;
import overbuild.model.Status;

/**
 * Leave to build, (6): orders become applications, and what has leave is begun when it is believed to be worth what it costs and the
 * funds are in sight; otherwise it lapses.
 *
 * <p>Applied in t, leave from t + L_a, begun from then to t + L_a + T_exp while worth >= p_K x, in service L + 1 ticks later.
 *
 * <p>Source: private acts of the British railway manias, model description, (6).
 */
final class Authorising {
    private final Setup setup;
    private final FundOrders funding;
    private final int lag;
    private final int last;
    private final double fee;

    Authorising(Setup setup, FundOrders funding) {
        this.setup = setup;
        this.funding = funding;
        var terms = setup.scenario.structures().authorisation();
        lag = terms.lagTicks();
        last = lag + terms.lapseTicks();
        fee = terms.fee();
    }

    /** Files the application of the tick, begins what may and can be begun, oldest first, and lets old powers lapse. */
    void exercise(Draft draft, int firm, double budget) {
        double left = budget;
        if (draft.wanted[firm] > 0) left -= apply(draft, firm, budget);
        if (draft.powers[firm].held().isEmpty()) return;
        for (var power : List.copyOf(draft.powers[firm].held())) {
            int age = draft.tick - power.appliedAt();
            if (age >= lag) left -= begin(draft, firm, power, left);
        }
        lapse(draft, firm);
    }

    /** Asks leave for as much as the fee can be paid for, an entrant for all or nothing; returns the fee. */
    private double apply(Draft draft, int firm, double budget) {
        double each = fee * draft.structurePrice();
        double wanted = draft.wanted[firm];
        double units = each * wanted <= budget ? wanted : draft.entering[firm] ? 0 : Math.max(0, budget) / each;
        if (units <= 0) return 0;
        double fixed = draft.entering[firm] ? setup.scenario.structures().fixedCost() : 0;
        double paid = each * units / draft.outlay();
        draft.ledger[firm].payStructures(paid);
        draft.powers[firm] =
                draft.powers[firm].with(new Power(draft.tick, units, fixed, paid, draft.believedPrice[firm]));
        draft.funded[firm] = units;
        return each * units;
    }

    /** Money paid now for a power that is begun; 0 when it has to wait. */
    private double begin(Draft draft, int firm, Power power, double budget) {
        double price = draft.structurePrice();
        double cost =
                setup.adjustment.cost(price, power.units(), draft.base(firm)) + power.fixedCost() * draft.outlay();
        double earnings = draft.game(firm).earnings(firm);
        double rate = setup.rate(draft, firm);
        double worth = Worth.of(power.units(), setup.building, earnings, rate, setup.decay);
        if (worth < cost || funding.affordable(draft, firm, budget) < cost) return 0;
        double before = draft.ledger[firm].of(Flow.STRUCTURE_CAPEX);
        funding.place(draft, firm, power.units(), cost / draft.outlay(), power.carried(), power.believedPrice());
        draft.powers[firm] = draft.powers[firm].without(power);
        return (before - draft.ledger[firm].of(Flow.STRUCTURE_CAPEX)) * draft.outlay();
    }

    private void lapse(Draft draft, int firm) {
        for (var power : draft.powers[firm].held()) {
            if (draft.tick - power.appliedAt() < last) break;
            draft.powers[firm] = draft.powers[firm].without(power);
            draft.ledger[firm].writeOffConstruction(power.carried());
            draft.abandonedUnits += power.units();
            String name = draft.firm(firm).name();
            draft.tell(firm, Event.Kind.ABANDONED, power.units(), name + " lets powers to build lapse");
        }
        windUp(draft, firm);
    }

    /** A company that has built nothing and may build nothing goes back to its owners with what cash it has. */
    private static void windUp(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        boolean empty = draft.status[firm] == Status.ACTIVE
                && draft.base(firm) == 0
                && draft.powers[firm].held().isEmpty()
                && draft.equipmentOrders[firm].projects().isEmpty()
                && ledger.structures + ledger.equipment + ledger.loans.principal() == 0
                && ledger.cash >= 0;
        if (!empty) return;
        ledger.writeOffConstruction(ledger.construction);
        ledger.payOut(ledger.cash);
        draft.status[firm] = Status.OUTSIDE;
    }

    /** Drops all powers of a firm. */
    static void drop(Draft draft, int firm, String reason) {
        double units = draft.powers[firm].units();
        if (units == 0) return;
        draft.ledger[firm].writeOffConstruction(draft.powers[firm].carried());
        draft.powers[firm] = Powers.NONE;
        draft.abandonedUnits += units;
        String name = draft.firm(firm).name();
        draft.tell(firm, Event.Kind.ABANDONED, units, name + " loses its powers to build: " + reason);
    }
}
