package overbuild.equilibrium;

import overbuild.model.Maths;

/**
 * What capacity earns when the price at full use is lognormal: a call option on scarcity.
 *
 * <p>E[max(X - c, 0)] = F N(d1) - c N(d2), d1,2 = ln(F/c)/v +- v/2; a price that cannot exceed the choke price sells the
 * call at that price back.
 *
 * <p>Source: Black 1976; capacity as an option, Pindyck 1988.
 *
 * @param mean mean of the price at full use, F
 * @param deviation standard deviation of its logarithm, v
 */
record Scarcity(double mean, double deviation) {
    /** Price at full use of a capacity under constant elasticity, with lognormal demand of a given mean. */
    static Scarcity isoelastic(double shifter, double deviation, double elasticity, double quantity) {
        double power = 1 / elasticity;
        double spread = 0.5 * deviation * deviation * (power * power - power);
        return new Scarcity(Maths.pow(shifter / quantity, power) * Maths.exp(spread), deviation * power);
    }

    /** Expected excess of the price over a cost, where positive. */
    double margin(double cost) {
        if (cost <= 0) return mean - cost;
        if (deviation == 0) return Math.max(mean - cost, 0);
        return mean * Maths.normal(distance(cost) + deviation) - cost * Maths.normal(distance(cost));
    }

    /** Chance that the price at full use is below a cost, so that capacity stands idle. */
    double slack(double cost) {
        if (deviation == 0) return mean < cost ? 1 : 0;
        return Maths.normal(-distance(cost));
    }

    private double distance(double cost) {
        return Maths.log(mean / cost) / deviation - deviation / 2;
    }
}
