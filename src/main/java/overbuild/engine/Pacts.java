package overbuild.engine;

import overbuild.intervention.Pact;
import overbuild.model.Event;
import overbuild.model.Flow;
import overbuild.model.Observation;
import overbuild.model.Plan;
import overbuild.model.Stream;
import overbuild.strategy.AlwaysRestrain;

/**
 * Agreements to restrain orders: who keeps them, and what a breach costs.
 *
 * <p>A signatory breaks the pact when (u(K) - u(K'))/(4 (r + delta))/(1+r)^(L+1) exceeds m p_m f (money - money'), K and money as it
 * would plan by itself, K' and money' as it may, m the ticks that a plan is kept.
 */
final class Pacts {
    private final Setup setup;

    Pacts(Setup setup) {
        this.setup = setup;
    }

    /** What a firm plans under what it has signed: what it wants, or what it is allowed. */
    Plan keep(Draft draft, Observation seen, Plan wanted) {
        var pact = binding(draft, seen.index());
        if (pact == null) return wanted;
        var allowed = allowed(pact, seen, wanted);
        double above = money(seen, wanted) - money(seen, allowed);
        if (above <= 0) return wanted;
        double fine = ticks(seen, wanted) * pact.monitoring() * pact.penalty() * above;
        if (gain(draft, seen, wanted, allowed) <= fine) return allowed;
        draft.allowed[seen.index()] = money(seen, allowed);
        return wanted;
    }

    /** Of the pacts that name a firm the last; null when there is none. */
    private static Pact binding(Draft draft, int firm) {
        var name = draft.firm(firm).name();
        Pact last = null;
        for (var pact : draft.conditions.measures(Pact.class)) if (pact.binds(name)) last = pact;
        return last;
    }

    private static Plan allowed(Pact pact, Observation seen, Plan wanted) {
        var restrained = new AlwaysRestrain().decide(seen);
        return limited(pact, seen, wanted, restrained).remembering(wanted.memory());
    }

    private static Plan limited(Pact pact, Observation seen, Plan wanted, Plan restrained) {
        if (wanted.spends()) {
            double money = seen.onLadder() ? money(seen, restrained) : restrained.order() * seen.unitPrice();
            return Plan.spend(wanted.target(), pact.allows(wanted.spending(), money), wanted.level());
        }
        if (!seen.onLadder()) return Plan.order(wanted.target(), pact.allows(wanted.order(), restrained.order()));
        return Plan.level(wanted.target(), (int) Math.floor(pact.allows(wanted.level(), restrained.level())));
    }

    private static double money(Observation seen, Plan plan) {
        if (plan.spends()) return plan.spending();
        return seen.onLadder() ? seen.ladder().get(plan.level()) : plan.order() * seen.structurePrice();
    }

    private int ticks(Observation seen, Plan plan) {
        boolean kept = seen.onLadder() && !plan.spends();
        return kept ? setup.scenario.game().menu().planTicks() : 1;
    }

    /** Present value of what a firm believes to gain by what it wants over what it is allowed. */
    private double gain(Draft draft, Observation seen, Plan wanted, Plan allowed) {
        double perYear = worth(seen, wanted) - worth(seen, allowed);
        return Worth.present(perYear, setup.rate(draft, seen.index()), setup.decay, setup.delivery);
    }

    private static double worth(Observation seen, Plan plan) {
        return seen.game().payoff(seen.index(), capacity(seen, plan));
    }

    /** Own capacity at delivery that a plan leads to. */
    private static double capacity(Observation seen, Plan plan) {
        if (plan.spends()) return seen.own() + plan.spending() / seen.unitPrice();
        return seen.onLadder() ? seen.reach().get(plan.level()) : seen.own() + plan.order();
    }

    /** Fines a firm that has ordered more than it is allowed, if it is found out. */
    void police(Draft draft, int firm) {
        double above = ordered(draft, firm) - draft.allowed[firm];
        if (!(above > 0)) return;
        var name = draft.firm(firm).name();
        draft.tell(firm, Event.Kind.BREACH, above, name + " orders more than it has agreed to");
        var pact = binding(draft, firm);
        if (setup.draws.uniform(Stream.MONITORING, name, draft.tick) >= pact.monitoring()) return;
        double fine = pact.penalty() * above;
        draft.ledger[firm].pay(Flow.FINE, fine);
        draft.tell(firm, Event.Kind.FINE, fine, name + " is fined for it");
    }

    /** Money of the orders that a pact looks at: structures, and equipment where the plan was an amount of money. */
    private static double ordered(Draft draft, int firm) {
        double structures = draft.funded[firm] * draft.structurePrice();
        boolean inMoney = Double.isFinite(draft.equipmentBudget[firm]);
        return inMoney ? structures + draft.fundedEquipment[firm] * draft.equipmentPrice() : structures;
    }
}
