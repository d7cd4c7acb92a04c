package overbuild.strategy;

import overbuild.model.Draws;
import overbuild.model.Maths;

/** How uncertain demand is distributed, with mu and sigma those of demand or of its logarithm. */
public enum DemandLaw {
    /** Symmetric. */
    normal {
        @Override
        public double mean(double mu, double sigma) {
            return mu;
        }

        @Override
        public double level(double mu, double sigma, double z) {
            return mu + sigma * z;
        }

        @Override
        public double leftover(double mu, double sigma, double capacity) {
            if (sigma == 0) return Math.max(0, capacity - mu);
            double z = (capacity - mu) / sigma;
            return (capacity - mu) * Maths.normal(z) + sigma * density(z);
        }
    },
    /** Never negative, with a long tail. */
    lognormal {
        @Override
        public double mean(double mu, double sigma) {
            return Maths.exp(mu + sigma * sigma / 2);
        }

        @Override
        public double level(double mu, double sigma, double z) {
            return Maths.exp(mu + sigma * z);
        }

        @Override
        public double leftover(double mu, double sigma, double capacity) {
            if (!(capacity > 0)) return 0;
            if (sigma == 0) return Math.max(0, capacity - Maths.exp(mu));
            double z = (Maths.log(capacity) - mu) / sigma;
            return capacity * Maths.normal(z) - mean(mu, sigma) * Maths.normal(z - sigma);
        }
    };

    /** Mean demand. */
    public abstract double mean(double mu, double sigma);

    /** Demand at so many standard deviations. */
    public abstract double level(double mu, double sigma, double z);

    /** Mean capacity left over, E max(0, K - D). */
    public abstract double leftover(double mu, double sigma, double capacity);

    /** Standard deviations below which demand stays with a chance. */
    public static double deviations(double chance) {
        return Draws.quantile(chance);
    }

    private static double density(double z) {
        return Maths.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
