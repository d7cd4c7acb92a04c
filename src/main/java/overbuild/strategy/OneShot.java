package overbuild.strategy;

/**
 * Capacity that is bought once for an uncertain demand at a given price.
 *
 * <p>K = F^-1((p - c)/(p - s)), F the distribution of demand.
 *
 * <p>Source: Edgeworth 1888; Arrow, Harris and Marschak 1951.
 *
 * @param law how demand is distributed
 * @param mu its mean, or that of its logarithm
 * @param sigma its standard deviation, or that of its logarithm
 * @param price what a unit earns that is used, p
 * @param cost what a unit costs, c
 * @param salvage what is left of that cost when it is not used, s
 */
public record OneShot(DemandLaw law, double mu, double sigma, double price, double cost, double salvage) {
    private static final double ALMOST_SURE = 1 - 1e-15;

    /** Chance with which demand should be served in full, (p - c)/(p - s). */
    public double criticalRatio() {
        return (price - cost) / (price - salvage);
    }

    /** Best capacity; none when a used unit does not cover its cost. */
    public double capacity() {
        if (!(price > cost)) return 0;
        double served = Math.min(criticalRatio(), ALMOST_SURE);
        return Math.max(0, law.level(mu, sigma, DemandLaw.deviations(served)));
    }

    /** Mean capacity left over. */
    public double leftover(double capacity) {
        return law.leftover(mu, sigma, capacity);
    }

    /** Expected profit of a capacity. */
    public double profit(double capacity) {
        double idle = leftover(capacity);
        return price * (capacity - idle) + salvage * idle - cost * capacity;
    }
}
