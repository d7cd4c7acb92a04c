package overbuild.market;

import overbuild.model.DemandCurve;

/**
 * The two sides of the market in one tick. Arrays are in the order of the firms and are not to be changed.
 *
 * @param curve demand curve
 * @param shifter demand shifter
 * @param felt how users feel a price
 * @param capacity what each firm can bring to market, service units per year
 * @param cost marginal cost of each firm, money per service unit
 * @param density attractiveness of each firm's routes or sites, mean 1
 * @param lastPrice price of the tick before; NaN in tick 0
 * @param lastTarget price to which the rule tended in the tick before; NaN in tick 0
 */
@SuppressWarnings("ArrayRecordComponent")
public record Offers(
        DemandCurve curve,
        double shifter,
        FeltPrice felt,
        double[] capacity,
        double[] cost,
        double[] density,
        double lastPrice,
        double lastTarget) {
    /** Capacity of all firms. */
    public double total() {
        double sum = 0;
        for (double e : capacity) sum += e;
        return sum;
    }

    /** Lowest marginal cost among firms with capacity; among all when none has. */
    public double lowestCost() {
        return lowest(capacity, cost);
    }

    /** The same for any capacities and costs. */
    public static double lowest(double[] capacity, double[] cost) {
        double low = Double.POSITIVE_INFINITY;
        for (int k = 0; k < cost.length; k++) if (capacity[k] > 0) low = Math.min(low, cost[k]);
        if (low < Double.POSITIVE_INFINITY) return low;
        for (double c : cost) low = Math.min(low, c);
        return low;
    }

    /** Whether all firms with capacity have the same marginal cost. */
    public boolean equalCosts() {
        double low = lowestCost();
        for (int k = 0; k < cost.length; k++) if (capacity[k] > 0 && cost[k] != low) return false;
        return true;
    }

    /** Quantity demanded at a price, with the users' lag. */
    public double demandAt(double price) {
        return curve.quantity(shifter, felt.at(price));
    }

    /** Sales when a quantity is shared in proportion to density times capacity, within each firm's capacity. */
    public double[] share(double quantity) {
        return Sharing.proportional(quantity, capacity, density);
    }

    /** Sales when a quantity is demanded: all capacity or less. */
    public double[] serve(double price) {
        return share(Math.min(demandAt(price), total()));
    }
}
