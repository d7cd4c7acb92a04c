package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.DemandCurve;
import overbuild.model.LongRunDemand;
import overbuild.model.MarketState;
import overbuild.model.Maths;

/**
 * The capacity that a planner with perfect foresight builds, who cannot take back what is built.
 *
 * <p>Maximises the sum over ticks of beta^t [worth(q) - mc q - (c - mc) E], q = min(E, D(mc)), where E is what structures
 * can bring to market, c long-run cost and beta = 1/(1 + rate). Capital only wears out: E_t = w_t E_{t-1} + deliveries. In
 * units of the first tick that an order can reach, capacity therefore never falls, and the best such path is an isotonic
 * regression: start from the capacity that covers long-run cost in each tick; where that would fall, pool neighbouring
 * ticks into one block whose capacity covers long-run cost on average over the block. Before the first delivery, and
 * after it as a floor, stands what the opening holds. What remains at the end is worth its cost.
 *
 * <p>Source: irreversible investment under certainty, Arrow 1968; pool adjacent violators, Ayer and others 1955.
 */
final class Planner {
    /** Ticks with one capacity in the units of the first tick. */
    private record Block(int from, int to, double capacity) {}

    private final LongRunDemand demand;
    private final List<MarketState> states;
    private final int first;
    private final double discount;
    private final double[] surviving;
    private final double[] priceOfOne;

    /**
     * The planner of a run.
     *
     * @param demand users
     * @param states the run: true demand, technology and costs of every tick
     * @param wear share of capacity that survives from tick 0 to each tick, in service units at today's technology
     * @param rate discount rate per tick
     * @param first the first tick that an order of tick 0 can reach
     */
    Planner(LongRunDemand demand, List<MarketState> states, List<Double> wear, double rate, int first) {
        this.demand = demand;
        this.states = states;
        this.first = first;
        discount = 1 / (1 + rate);
        surviving = new double[states.size()];
        for (int t = first; t < surviving.length; t++) surviving[t] = wear.get(t) / wear.get(first);
        priceOfOne = demand.curve() instanceof DemandCurve.Isoelastic curve ? priceOfOne(curve) : null;
    }

    /** What users of constant elasticity would pay in each tick if capacity were one unit: one power for all levels of capacity. */
    private double[] priceOfOne(DemandCurve.Isoelastic curve) {
        var prices = new double[states.size()];
        for (int t = first; t < prices.length; t++) {
            double shifter = Math.max(0, states.get(t).world().shifter());
            prices[t] = curve.referencePrice() * Maths.pow(shifter / surviving[t], 1 / curve.elasticity());
        }
        return prices;
    }

    /**
     * Capacity of every tick from the first delivery on, service units per year.
     *
     * @param floor what the opening leaves in that tick
     */
    double[] path(double floor) {
        List<Block> blocks = new ArrayList<>();
        for (int t = first; t < states.size(); t++) blocks.add(new Block(t, t, wanted(t) / surviving[t]));
        int before;
        do {
            before = blocks.size();
            blocks = pooled(blocks);
        } while (blocks.size() < before);
        var path = new double[Math.max(0, states.size() - first)];
        for (var block : blocks) {
            for (int t = block.from(); t <= block.to(); t++) {
                path[t - first] = Math.max(floor, block.capacity()) * surviving[t];
            }
        }
        return path;
    }

    private double wanted(int t) {
        return demand.quantity(
                states.get(t).world().shifter(), states.get(t).clearing().longRunCost());
    }

    /** The blocks with every run of falling capacity made into one. */
    private List<Block> pooled(List<Block> blocks) {
        var pooled = new ArrayList<Block>();
        for (int k = 0; k < blocks.size(); ) {
            int end = k + 1;
            while (end < blocks.size()
                    && blocks.get(end).capacity() < blocks.get(end - 1).capacity()) end++;
            pooled.add(end == k + 1 ? blocks.get(k) : pool(blocks.get(k), blocks.get(end - 1)));
            k = end;
        }
        return pooled;
    }

    private Block pool(Block left, Block right) {
        double capacity =
                Root.between(right.capacity(), left.capacity(), level -> gain(left.from(), right.to(), level));
        return new Block(left.from(), right.to(), capacity);
    }

    /** What one more unit in a block is worth beyond its cost, discounted to the block's first tick. */
    private double gain(int from, int to, double capacity) {
        double lift = priceOfOne == null ? 0 : lift(capacity);
        double sum = 0;
        double weight = 1;
        for (int t = from; t <= to; t++) {
            sum += weight * surviving[t] * margin(t, capacity, lift);
            weight *= discount;
        }
        return sum;
    }

    private double lift(double capacity) {
        return Maths.pow(capacity, -1 / ((DemandCurve.Isoelastic) demand.curve()).elasticity());
    }

    private double margin(int t, double capacity, double lift) {
        var state = states.get(t);
        double shifter = state.world().shifter();
        double price = priceOfOne == null
                ? demand.price(shifter, capacity * surviving[t])
                : demand.market(Math.min(demand.curve().choke(shifter), priceOfOne[t] * lift));
        return Math.max(price, state.clearing().marginalCost())
                - state.clearing().longRunCost();
    }
}
