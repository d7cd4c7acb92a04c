package overbuild.equilibrium;

import overbuild.model.DemandCurve;
import overbuild.model.LongRunDemand;
import overbuild.model.Maths;

/**
 * Capacity at which one more unit just earns what it costs.
 *
 * @param demand users
 * @param shifter demand shifter; its mean where it is uncertain
 * @param marginalCost cost of serving a service unit
 * @param capacityCost cost per service unit and year of the capacity to serve it
 */
public record FreeEntry(LongRunDemand demand, double shifter, double marginalCost, double capacityCost) {
    /**
     * Service units per year when demand is known.
     *
     * <p>Q = D(mc + k).
     *
     * <p>Source: long-run competitive equilibrium, Viner 1931.
     */
    public double certain() {
        return demand.quantity(shifter, marginalCost + capacityCost);
    }

    /**
     * Service units per year when demand at delivery is lognormal.
     *
     * <p>E[max(P(S, Q) - mc, 0)] = k with the mean of S given.
     *
     * <p>Source: Dixit and Pindyck 1994, chapter 8; capacity as a call on scarcity.
     *
     * @param deviation standard deviation of ln S between order and service
     */
    public double uncertain(double deviation) {
        double start = certain();
        if (deviation == 0 || !(start > 0)) return start;
        double low = start;
        double high = start;
        while (margin(low, deviation) < target() && low > start * 1e-12) low /= 2;
        while (margin(high, deviation) > target() && high < start * 1e12) high *= 2;
        return Root.between(low, high, quantity -> margin(quantity, deviation) - target());
    }

    /** Chance that a capacity exceeds demand at marginal cost. */
    public double slack(double quantity, double deviation) {
        return scarcity(quantity, deviation).slack(cost(quantity));
    }

    /** Mean of the price at full use of a capacity; under linear demand, of its intercept. */
    public double fullUsePrice(double quantity, double deviation) {
        return scarcity(quantity, deviation).mean();
    }

    /**
     * Expected share of a capacity that is dark, under lognormal demand of constant elasticity.
     *
     * <p>E[max(1 - D/K, 0)] = N(-e2) - x N(-e1), x = D(mc) / K, e1,2 = ln(x)/v +- v/2.
     */
    public double dark(double quantity, double deviation) {
        double ratio = demand.quantity(shifter, marginalCost) / quantity;
        double e1 = Maths.log(ratio) / deviation + deviation / 2;
        return Maths.normal(deviation - e1) - ratio * Maths.normal(-e1);
    }

    private double target() {
        return demand.weight() * capacityCost;
    }

    private double margin(double quantity, double deviation) {
        var scarcity = scarcity(quantity, deviation);
        double margin = scarcity.margin(cost(quantity));
        if (demand.curve() instanceof DemandCurve.Linear) return margin;
        return margin - scarcity.margin(demand.curve().choke(shifter));
    }

    private double cost(double quantity) {
        double cost = demand.paid(marginalCost);
        return demand.curve() instanceof DemandCurve.Linear linear ? cost + linear.slope() * quantity : cost;
    }

    /** The lognormal price; with linear demand the intercept, whose strike is the cost plus the slope times quantity. */
    private Scarcity scarcity(double quantity, double deviation) {
        if (demand.curve() instanceof DemandCurve.Isoelastic curve) {
            double level = shifter * Maths.pow(curve.referencePrice(), curve.elasticity());
            return Scarcity.isoelastic(level, deviation, curve.elasticity(), quantity);
        }
        return new Scarcity(shifter, deviation);
    }
}
