package overbuild.metric;

import java.util.function.ToDoubleFunction;
import overbuild.model.Firm;
import overbuild.model.MarketState;
import overbuild.model.Rates;

/**
 * What users and firms together got out of the race, discounted at the risk-free rate to the window's first tick.
 *
 * <p>Total surplus counts capex when it is paid. Comparisons with a benchmark charge every structure, and idle equipment,
 * its user cost instead, which values what is left at the end at its cost: otherwise late building would look like waste.
 *
 * <p>Source: methods, 3.5; Johari and Tsitsiklis 2005 for the price of anarchy.
 */
final class Welfare {
    private Welfare() {}

    static double consumers(Evidence evidence) {
        return discounted(
                evidence,
                s -> worth(evidence, s) - s.clearing().price() * s.clearing().quantity());
    }

    static double total(Evidence evidence) {
        return discounted(evidence, s -> worth(evidence, s) - perYear(s, Welfare::spent));
    }

    static double lost(Evidence evidence) {
        double best = planned(evidence);
        return best > 0 ? 1 - rented(evidence) / best : Double.NaN;
    }

    static double anarchy(Evidence evidence) {
        double got = rented(evidence);
        return got > 0 ? planned(evidence) / got : Double.NaN;
    }

    static double anarchyOfProfit(Evidence evidence) {
        double got = discounted(evidence, s -> perYear(s, f -> f.flows().sales()) - cost(evidence, s));
        return got > 0 ? discounted(evidence, s -> cartel(evidence, s)) / got : Double.NaN;
    }

    /** Effort that only moves the prize from one firm to another is lost to all of them. */
    static double anarchyOfRace(Evidence evidence) {
        double prize = discounted(evidence, s -> perYear(s, f -> f.flows().prize()));
        double got = prize + discounted(evidence, s -> perYear(s, f -> f.flows().sales()) - cost(evidence, s));
        return prize > 0 && got > 0 ? (prize + discounted(evidence, s -> cartel(evidence, s))) / got : Double.NaN;
    }

    /** Total surplus per year before fixed costs when equal firms set quantities at long-run cost. */
    static double surplus(Evidence evidence, MarketState state, int firms) {
        var demand = evidence.terms().demand();
        double shifter = state.world().shifter();
        double cost = state.clearing().longRunCost();
        double price = firms == Integer.MAX_VALUE ? cost : demand.cournotPrice(shifter, cost, firms);
        double quantity = demand.quantity(shifter, price);
        return demand.worth(shifter, quantity) - cost * quantity;
    }

    private static double rented(Evidence evidence) {
        return discounted(evidence, s -> worth(evidence, s) - cost(evidence, s));
    }

    private static double planned(Evidence evidence) {
        return discounted(evidence, s -> planned(evidence, s));
    }

    /** The planner serves all who pay marginal cost, as far as capacity goes. */
    private static double planned(Evidence evidence, MarketState state) {
        var clearing = state.clearing();
        var demand = evidence.terms().demand();
        double shifter = state.world().shifter();
        double capacity = evidence.yardsticks().get(state.tick()).planner() * carries(evidence, state);
        double quantity = Math.min(capacity, demand.quantity(shifter, clearing.marginalCost()));
        double rent = (clearing.longRunCost() - clearing.marginalCost()) * capacity;
        return demand.worth(shifter, quantity) - clearing.marginalCost() * quantity - rent;
    }

    private static double cartel(Evidence evidence, MarketState state) {
        double quantity = evidence.yardsticks().get(state.tick()).cartel() * carries(evidence, state);
        double price = evidence.terms().demand().price(state.world().shifter(), quantity);
        return quantity > 0 ? (price - state.clearing().longRunCost()) * quantity : 0;
    }

    private static double worth(Evidence evidence, MarketState state) {
        return evidence.terms()
                .demand()
                .worth(state.world().shifter(), state.clearing().quantity());
    }

    /** Cost per year of serving and of all capacity at its user cost. */
    private static double cost(Evidence evidence, MarketState state) {
        var clearing = state.clearing();
        double load = evidence.terms().loadFactor();
        double equipped = Math.max(clearing.quantity(), load * MarketMetric.EQUIPMENT.of(state));
        double structure = clearing.longRunCost() - clearing.marginalCost() - clearing.equipmentRent();
        double rent = structure * load * clearing.effective();
        return perYear(state, f -> f.flows().running()) + equipmentRent(state) * equipped + rent;
    }

    /** User cost of equipment per service unit: what marginal cost leaves out, or marginal cost less the lowest running cost. */
    private static double equipmentRent(MarketState state) {
        if (state.clearing().equipmentRent() > 0) return state.clearing().equipmentRent();
        double running = Double.POSITIVE_INFINITY;
        for (var firm : state.firms()) {
            if (firm.quantity() <= 0) continue;
            running = Math.min(running, Rates.TICKS_PER_YEAR * firm.flows().running() / firm.quantity());
        }
        return Math.max(0, state.clearing().marginalCost() - running);
    }

    private static double spent(Firm firm) {
        return firm.flows().opex() + firm.flows().raceCapex();
    }

    private static double perYear(MarketState state, ToDoubleFunction<Firm> flow) {
        double sum = 0;
        for (var firm : state.firms()) sum += flow.applyAsDouble(firm);
        return Rates.TICKS_PER_YEAR * sum;
    }

    private static double carries(Evidence evidence, MarketState state) {
        return state.world().technology() * evidence.terms().loadFactor();
    }

    static double discounted(Evidence evidence, ToDoubleFunction<MarketState> perYear) {
        double sum = 0;
        double discount = 1;
        for (var state : evidence.states()) {
            sum += discount * perYear.applyAsDouble(state) / Rates.TICKS_PER_YEAR;
            discount /= 1 + evidence.terms().riskFree();
        }
        return sum;
    }
}
