package overbuild.demand;

import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Rates;

/**
 * Demand of a service that spreads: some adopt on their own, the others because of those who have, until all have.
 *
 * <p>S_t = S_inf F (1 + g_u)^t with dF/dt = (p + q F)(1 - F), that is F = (1 - exp(-(p+q) t)) / (1 + (q/p) exp(-(p+q) t)), t in years
 * since the launch; use per adopter grows at g_u.
 *
 * <p>Source: Bass 1969.
 */
public record Bass(
        @Param(
                unit = "service/year",
                meaning = "Demand shifter once all have adopted, before use per adopter grows",
                symbol = "S_inf",
                min = 0)
        double saturation,

        @Param(unit = "1/year", meaning = "Coefficient of innovation", symbol = "p", min = 1e-9, max = 20)
        double innovation,

        @Param(unit = "1/year", meaning = "Coefficient of imitation", symbol = "q", min = 0, max = 20)
        double imitation,

        @Param(unit = "year", meaning = "Years from the launch to the first tick", min = 0, max = 200, standard = "0")
        double age,

        @Param(
                unit = "1/year",
                meaning = "Growth of use per adopter",
                symbol = "g_u",
                min = -0.99,
                max = 100,
                standard = "0")
        double use)
        implements Demand {
    public Bass {
        Check.ranges(Bass.class, saturation, innovation, imitation, age, use);
    }

    @Override
    public double shifter(int tick, double previous, Draws draws) {
        return saturation * adopted(years(tick)) * Maths.exp(tick * Rates.logGrowth(use));
    }

    @Override
    public double growth(int tick) {
        double adopted = adopted(years(tick));
        double adoption = adopted > 0 ? rate(adopted) / adopted / Rates.TICKS_PER_YEAR : 0;
        return adoption + Rates.logGrowth(use);
    }

    private double years(int tick) {
        return age + (double) tick / Rates.TICKS_PER_YEAR;
    }

    /** Share of all who ever will that have adopted by a number of years after the launch. */
    public double adopted(double years) {
        double left = Maths.exp(-(innovation + imitation) * years);
        return (1 - left) / (1 + imitation / innovation * left);
    }

    /** Share that adopts per year when a share has. */
    public double rate(double adopted) {
        return (innovation + imitation * adopted) * (1 - adopted);
    }
}
