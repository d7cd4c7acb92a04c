package overbuild.demand;

import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Rates;
import overbuild.model.Stream;

/**
 * Demand whose growth is high or low for the whole run, and nobody knows which: the hype is true or it is not.
 *
 * <p>ln S_{t+1} = ln S_t + (ln(1 + g) - sigma^2/2) + sigma z; g = g_H with probability pi_H, else g_L, drawn once. Replications with
 * other seeds draw again.
 *
 * <p>Source: mixture of two processes with hidden state, as in Veronesi 1999.
 */
public record Regimes(
        @Param(unit = "service/year", meaning = "Demand shifter at the start", symbol = "S_0", min = 0)
        double level,

        @Param(unit = "1/year", meaning = "Mean growth in the high regime", symbol = "g_H", min = -0.99, max = 1000)
        double high,

        @Param(unit = "1/year", meaning = "Mean growth in the low regime", symbol = "g_L", min = -0.99, max = 1000)
        double low,

        @Param(unit = "-", meaning = "Probability of the high regime", symbol = "pi_H", min = 0, max = 1)
        double probability,

        @Param(
                unit = "1/sqrt(year)",
                meaning = "Volatility of growth",
                symbol = "sigma",
                min = 0,
                max = 5,
                standard = "0")
        double volatility)
        implements Demand {
    public Regimes {
        Check.ranges(Regimes.class, level, high, low, probability, volatility);
        Check.that(high >= low, "high must be at least low, but %s is below %s", high, low);
    }

    @Override
    public double shifter(int tick, double previous, Draws draws) {
        if (tick == 0) return level;
        double sigma = volatility / 2;
        double shock = sigma == 0 ? 0 : sigma * draws.normal(Stream.DEMAND, "", tick);
        double growth = Rates.logGrowth(isHigh(draws) ? high : low);
        return previous * Maths.exp(growth - sigma * sigma / 2 + shock);
    }

    /** What somebody expects who knows the probability and not the regime. */
    @Override
    public double growth(int tick) {
        return probability * Rates.logGrowth(high) + (1 - probability) * Rates.logGrowth(low);
    }

    @Override
    public double deviation(int ticks) {
        double apart = ticks * (Rates.logGrowth(high) - Rates.logGrowth(low));
        return Math.sqrt(volatility * volatility / 4 * ticks + probability * (1 - probability) * apart * apart);
    }

    private boolean isHigh(Draws draws) {
        return draws.uniform(Stream.DEMAND, "regime", 0) < probability;
    }
}
