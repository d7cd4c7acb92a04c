package overbuild.model;

/**
 * What the right to wait is worth to a firm that may sink money once, when what it earns moves as a geometric Brownian motion.
 *
 * <p>beta is the positive root of sigma^2 b (b - 1)/2 + alpha b - rho = 0; invest when the flow covers beta/(beta - 1) (rho - alpha) of
 * the price.
 *
 * <p>Source: McDonald and Siegel 1986; Dixit and Pindyck 1994.
 *
 * @param rate what the money has to yield per year, rho
 * @param drift growth of the flow per year, alpha, below rho
 * @param volatility standard deviation of its growth, over the root of a year, sigma
 */
public record Waiting(double rate, double drift, double volatility) {
    private static final double ALMOST_NONE = 1e-6;

    /** The root beta; infinite where nothing is uncertain and nothing grows. */
    public double root() {
        double variance = volatility * volatility;
        double slope = drift - variance / 2;
        double bend = Math.sqrt(slope * slope + 2 * variance * rate);
        if (slope > 0) return 2 * rate / (slope + bend);
        return variance > 0 ? (bend - slope) / variance : Double.POSITIVE_INFINITY;
    }

    /** Value at which to invest over the price. */
    public double hurdle() {
        double root = root();
        return Double.isInfinite(root) ? 1 : root / (root - 1);
    }

    /** Flow per year at which to invest over the price. */
    public double flow() {
        return hurdle() * (rate - drift);
    }

    /**
     * The same over the flow that a firm asks for that knows what comes: its user cost.
     *
     * <p>beta/(beta - 1) (rho - alpha)/rho, which is 1 without uncertainty where flows grow; from rho on, where waiting for growth has no end, the limit
     * 1 + sigma^2/(2 rho).
     */
    public double premium() {
        if (!(rate > 0)) return 1;
        double limit = 1 + volatility * volatility / (2 * rate);
        return rate - drift <= ALMOST_NONE * rate ? limit : flow() / rate;
    }
}
