package overbuild.model;

/** How an attribute that is not negative differs between firms. */
public sealed interface Distribution {
    /** The value that a share of all firms stays below. */
    double quantile(double share);

    /**
     * The same for all.
     *
     * @param value the value
     */
    record Constant(
            @Param(meaning = "The value of all", min = 0) double value) implements Distribution {
        public Constant {
            Check.ranges(Constant.class, value);
        }

        @Override
        public double quantile(double share) {
            return value;
        }
    }

    /**
     * Anywhere between two bounds alike: low + p (high - low).
     *
     * @param low lower bound
     * @param high upper bound
     */
    record Uniform(
            @Param(meaning = "Lower bound", min = 0) double low,
            @Param(meaning = "Upper bound", min = 0) double high) implements Distribution {
        public Uniform {
            Check.ranges(Uniform.class, low, high);
            Check.that(low <= high, "low must not exceed high, but %s > %s", low, high);
        }

        @Override
        public double quantile(double share) {
            return low + share * (high - low);
        }
    }

    /**
     * Many small and few large ones: m exp(sigma z - sigma^2/2) with z standard normal, so that the mean is m.
     *
     * <p>Source: law of proportionate effect, Gibrat 1931.
     *
     * @param mean mean of the values, m
     * @param sigma standard deviation of their logarithm
     */
    record Lognormal(
            @Param(meaning = "Mean of the values", symbol = "m", min = 0)
            double mean,

            @Param(meaning = "Standard deviation of their logarithm", symbol = "sigma", min = 0, max = 5)
            double sigma)
            implements Distribution {
        public Lognormal {
            Check.ranges(Lognormal.class, mean, sigma);
        }

        @Override
        public double quantile(double share) {
            return mean * Maths.exp(sigma * Draws.quantile(share) - sigma * sigma / 2);
        }
    }

    /**
     * A few giants: the share above x is (x / x_min)^-alpha.
     *
     * <p>Source: Pareto 1896; sizes of firms, Axtell 2001, alpha about 1.
     *
     * @param smallest smallest value, x_min
     * @param alpha exponent of the tail; the mean is finite above 1
     */
    record Pareto(
            @Param(meaning = "Smallest value", symbol = "x_min", min = 0)
            double smallest,

            @Param(
                    meaning = "Exponent of the tail: the share above x is (x/x_min)^-alpha",
                    symbol = "alpha",
                    min = 0.5,
                    max = 100)
            double alpha)
            implements Distribution {
        public Pareto {
            Check.ranges(Pareto.class, smallest, alpha);
        }

        @Override
        public double quantile(double share) {
            return smallest * Maths.pow(1 - share, -1 / alpha);
        }
    }
}
