package overbuild.demand;

import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Rates;
import overbuild.model.Stream;

/**
 * Demand that grows at a steady rate with lognormal shocks.
 *
 * <p>ln S_{t+1} = ln S_t + (mu - sigma^2/2) + sigma z; mu/4 and sigma/2 per tick, so that mean growth is mu.
 *
 * <p>Source: geometric Brownian motion, Dixit and Pindyck 1994.
 */
public record Gbm(
        @Param(unit = "service/year", meaning = "Demand shifter at the start", symbol = "S_0", min = 0)
        double level,

        @Param(unit = "1/year", meaning = "Drift: continuous mean growth", symbol = "g_S", min = -5, max = 5)
        double growth,

        @Param(
                unit = "1/sqrt(year)",
                meaning = "Volatility of growth",
                symbol = "sigma",
                min = 0,
                max = 5,
                standard = "0")
        double volatility)
        implements Demand {
    public Gbm {
        Check.ranges(Gbm.class, level, growth, volatility);
    }

    @Override
    public double shifter(int tick, double previous, Draws draws) {
        if (tick == 0) return level;
        double sigma = volatility / 2;
        double shock = sigma == 0 ? 0 : sigma * draws.normal(Stream.DEMAND, "", tick);
        return previous * Maths.exp(growth / Rates.TICKS_PER_YEAR - sigma * sigma / 2 + shock);
    }

    @Override
    public double growth(int tick) {
        return growth / Rates.TICKS_PER_YEAR;
    }

    @Override
    public double deviation(int ticks) {
        return volatility / 2 * Math.sqrt(ticks);
    }
}
