package overbuild.selftest.kind;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import overbuild.model.DemandCurve;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.LongRunDemand;
import overbuild.model.MarketState;
import overbuild.model.Rates;

/**
 * Where a run has come to rest: its last tick, in flows per year.
 *
 * @param curve demand curve
 * @param state the last state
 */
record Rest(DemandCurve curve, MarketState state) {
    private static final double AT_REST = 1e-11;
    private static final int HALVINGS = 6;

    /** The last tick of a run. */
    static Rest of(History history) {
        return new Rest(history.curve(), history.at(history.ticks() - 1));
    }

    /**
     * Plays a race until every firm holds its best reply. Firms start small and structures last, so a race that overshoots does not
     * come back; then it is played again with smaller steps.
     *
     * @param race the race with given steps: the share of the gap to the best reply that is ordered per tick
     * @param lambda the first steps to try
     */
    static Rest of(Function<Double, Race> race, double lambda) {
        for (int k = 0; k < HALVINGS; k++) {
            double step = lambda / (1 << k);
            var rest = of(race.apply(step).play((int) Math.min(4000, 80 / step)));
            if (rest.settled()) return rest;
        }
        throw new IllegalStateException("the race did not come to rest");
    }

    /** Whether every firm holds its best reply. */
    boolean settled() {
        for (int firm = 0; firm < firms(); firm++) {
            if (overshoots(firm) || -excess(firm) > AT_REST * state.structures()) return false;
        }
        return true;
    }

    /** Whether a firm holds more than its best reply. */
    boolean overshoots(int firm) {
        return excess(firm) > AT_REST * state.structures();
    }

    /** Capacity beyond the best reply. */
    double excess(int firm) {
        return capacity(firm) - firm(firm).decision().target();
    }

    int firms() {
        return state.firms().size();
    }

    double price() {
        return state.clearing().price();
    }

    double quantity() {
        return state.clearing().quantity();
    }

    double quantity(int firm) {
        return firm(firm).quantity();
    }

    double capacity(int firm) {
        return firm(firm).plant().structures();
    }

    /** User cost of a structure, the same for all firms. */
    double userCost() {
        return state.clearing().longRunCost() - state.clearing().marginalCost();
    }

    /** Sales less the cost of serving and the user cost of capacity. */
    double marketProfit(int firm) {
        var flows = firm(firm).flows();
        return Rates.TICKS_PER_YEAR * (flows.sales() - flows.opex()) - effort(firm);
    }

    /** What a firm spends on its capacity. */
    double effort(int firm) {
        return userCost() * capacity(firm);
    }

    double prize(int firm) {
        return Rates.TICKS_PER_YEAR * firm(firm).flows().prize();
    }

    /** What a quantity is worth to users less its long-run cost. */
    double surplus(double quantity) {
        double worth = LongRunDemand.of(curve).worth(state.world().shifter(), quantity);
        return worth - state.clearing().longRunCost() * quantity;
    }

    double consumerSurplus() {
        return curve.consumerSurplus(state.world().shifter(), price());
    }

    /** A value per firm. */
    List<Double> each(Function<Integer, Double> value) {
        return IntStream.range(0, firms()).boxed().map(value).toList();
    }

    double sum(Function<Integer, Double> value) {
        return each(value).stream().mapToDouble(x -> x).sum();
    }

    private Firm firm(int firm) {
        return state.firms().get(firm);
    }
}
