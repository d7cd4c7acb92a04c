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

    /**
     * Rising from a lower bound to a mode and falling to an upper bound along straight lines.
     *
     * <p>Quantile: a + sqrt(p (b-a) (c-a)) up to the mode, where p = (c-a)/(b-a); b - sqrt((1-p) (b-a) (b-c)) beyond.
     *
     * <p>Source: Johnson, Kotz and Balakrishnan 1995, section 26.9.
     *
     * @param low lower bound, a
     * @param mode most likely value, c
     * @param high upper bound, b
     */
    record Triangular(
            @Param(meaning = "Lower bound", symbol = "a", min = 0)
            double low,

            @Param(meaning = "Most likely value", symbol = "c", min = 0)
            double mode,

            @Param(meaning = "Upper bound", symbol = "b", min = 0)
            double high)
            implements Distribution {
        public Triangular {
            Check.ranges(Triangular.class, low, mode, high);
            Check.that(
                    low <= mode && mode <= high,
                    "mode must lie in [low, high], but %s is not in [%s, %s]",
                    mode,
                    low,
                    high);
        }

        @Override
        public double quantile(double share) {
            double width = high - low;
            double rising = mode - low;
            return share * width <= rising
                    ? low + Math.sqrt(share * width * rising)
                    : high - Math.sqrt((1 - share) * width * (high - mode));
        }
    }

    /**
     * A normal distribution of which only the part between two bounds counts.
     *
     * <p>Quantile: m + sigma F^-1(F(a) + p (F(b) - F(a))), a = (low-m)/sigma, b = (high-m)/sigma, F the standard normal
     * distribution.
     *
     * <p>Source: Johnson, Kotz and Balakrishnan 1994, section 13.10.
     *
     * @param mean mean before the tails are cut, m
     * @param sigma standard deviation before the tails are cut
     * @param low lower bound
     * @param high upper bound
     */
    record TruncatedNormal(
            @Param(meaning = "Mean before the tails are cut", symbol = "m")
            double mean,

            @Param(meaning = "Standard deviation before the tails are cut", symbol = "sigma", min = 1e-12)
            double sigma,

            @Param(meaning = "Lower bound", min = 0) double low,
            @Param(meaning = "Upper bound", min = 0) double high)
            implements Distribution {
        private static final double FARTHEST = 6;

        public TruncatedNormal {
            Check.ranges(TruncatedNormal.class, mean, sigma, low, high);
            Check.that(low < high, "low must lie below high, but were %s and %s", low, high);
            Check.that(
                    low - mean < FARTHEST * sigma && mean - high < FARTHEST * sigma,
                    "low and high must leave more than a tail beyond 6 sigma, but were %s and %s",
                    low,
                    high);
        }

        @Override
        public double quantile(double share) {
            boolean upper = low + high > 2 * mean;
            double from = Maths.normal((upper ? mean - high : low - mean) / sigma);
            double to = Maths.normal((upper ? mean - low : high - mean) / sigma);
            double z = Draws.quantile(from + (upper ? 1 - share : share) * (to - from));
            return Maths.clip(mean + (upper ? -z : z) * sigma, low, high);
        }
    }
}
