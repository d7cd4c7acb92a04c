package overbuild.demand;

import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Rates;
import overbuild.model.Stream;

/**
 * Demand that grows with lognormal shocks, at a steady rate or at one that fades to its long run.
 *
 * <p>ln S_{t+1} = ln S_t + (mu_t - sigma^2/2) + sigma z; mu_t/4 and sigma/2 per tick, so that mean growth is mu_t;
 * mu_t = mu_inf + (mu_0 - mu_inf)(1 - fade)^t.
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
        double volatility,

        @Param(
                unit = "1/year",
                meaning = "Drift to which the first fades; the same when absent",
                symbol = "g_inf",
                min = -5,
                max = 5,
                standard = "null")
        Double longRun,

        @Param(
                unit = "1/tick",
                meaning = "Share of the difference that fades per tick",
                min = 0,
                max = 1,
                standard = "0")
        double fade)
        implements Demand {
    public Gbm {
        Check.ranges(Gbm.class, level, growth, volatility, longRun, fade);
    }

    /** Steady growth. */
    public Gbm(double level, double growth, double volatility) {
        this(level, growth, volatility, null, 0);
    }

    @Override
    public double shifter(int tick, double previous, Draws draws) {
        if (tick == 0) return level;
        double sigma = volatility / 2;
        double shock = sigma == 0 ? 0 : sigma * draws.normal(Stream.DEMAND, "", tick);
        return previous * Maths.exp(growth(tick - 1) - sigma * sigma / 2 + shock);
    }

    @Override
    public double growth(int tick) {
        double yearly = longRun == null ? growth : longRun + (growth - longRun) * Maths.power(1 - fade, tick);
        return yearly / Rates.TICKS_PER_YEAR;
    }

    @Override
    public double deviation(int ticks) {
        return volatility / 2 * Math.sqrt(ticks);
    }
}
