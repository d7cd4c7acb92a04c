package overbuild.demand;

import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Rates;

/**
 * Demand that saturates: fast growth at first, none at the end.
 *
 * <p>S_t = S_inf / (1 + exp(-g (t - t0))).
 *
 * <p>Source: Verhulst 1838; technology diffusion, Griliches 1957.
 */
public record Logistic(
        @Param(unit = "service/year", meaning = "Saturation level of the demand shifter", symbol = "S_inf", min = 0)
        double saturation,

        @Param(unit = "1/year", meaning = "Logistic growth rate, continuous", symbol = "g", min = -20, max = 20)
        double growth,

        @Param(unit = "year", meaning = "Years from the start to half saturation", symbol = "t0", min = -200, max = 200)
        double midpoint)
        implements Demand {
    public Logistic {
        Check.ranges(Logistic.class, saturation, growth, midpoint);
    }

    @Override
    public double shifter(int tick, double previous, Draws draws) {
        return saturation * share(tick);
    }

    @Override
    public double growth(int tick) {
        return growth / Rates.TICKS_PER_YEAR * (1 - share(tick));
    }

    private double share(int tick) {
        double perTick = growth / Rates.TICKS_PER_YEAR;
        return 1 / (1 + Maths.exp(-perTick * (tick - midpoint * Rates.TICKS_PER_YEAR)));
    }
}
