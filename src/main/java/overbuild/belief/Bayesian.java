package overbuild.belief;

import overbuild.model.Check;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Rates;

/**
 * Knows that growth is high or low and weighs the two by what it sees.
 *
 * <p>odds' = odds exp(((seen - g_L)^2 - (seen - g_H)^2) / (2 sigma_y^2)), after the odds have been told that the regime may have
 * changed with probability s; g' = pi' g_H + (1 - pi') g_L. The belief of the tick before tells the odds, a prior outside the two
 * regimes counts as the nearer one, and nobody is surer than a million to one.
 *
 * <p>Source: Bayes' rule; with changing regimes the filter of Hamilton 1989.
 */
public record Bayesian(
        @Param(
                unit = "1/year",
                meaning = "Growth of demand in the high regime",
                symbol = "g_H",
                min = -0.99,
                max = 1000)
        double high,

        @Param(unit = "1/year", meaning = "Growth of demand in the low regime", symbol = "g_L", min = -0.99, max = 1000)
        double low,

        @Param(
                unit = "1/sqrt(year)",
                meaning = "Noise that it reckons with: standard deviation of the growth seen in a year",
                symbol = "sigma_y",
                min = 1e-6,
                max = 100)
        double noise,

        @Param(
                unit = "1/tick",
                meaning = "Chance that the regime changes, as it thinks",
                symbol = "s",
                min = 0,
                max = 0.5,
                standard = "0")
        double switching)
        implements BeliefRule {
    /** Nobody is surer than this. */
    private static final double DOUBT = 1e-6;

    public Bayesian {
        Check.ranges(Bayesian.class, high, low, noise, switching);
        Check.that(high > low, "high must be above low, but %s is not above %s", high, low);
    }

    @Override
    public double learn(double believed, Signal signal) {
        double top = Rates.logGrowth(high);
        double bottom = Rates.logGrowth(low);
        double prior = doubted((believed - bottom) / (top - bottom));
        double expected = prior + switching * (1 - 2 * prior);
        double posterior = doubted(posterior(expected, signal.growth() - bottom, signal.growth() - top));
        return bottom + posterior * (top - bottom);
    }

    /** Probability of the high regime, from how far the growth that was seen lies off the low and off the high one. */
    private double posterior(double prior, double offLow, double offHigh) {
        double sigma = noise / 2;
        double evidence = (offLow * offLow - offHigh * offHigh) / (2 * sigma * sigma);
        return 1 / (1 + (1 - prior) / prior * Maths.exp(-evidence));
    }

    private static double doubted(double probability) {
        return Maths.clip(probability, DOUBT, 1 - DOUBT);
    }
}
