package overbuild.belief;

import overbuild.model.Check;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Rates;

/**
 * Overreacts to news: adds a multiple of what the forecast has just changed by.
 *
 * <p>g' = E_t + theta (E_t - E_{t-1}) with the forecasts that are right when growth returns to its mean at a steady pace: E_t = m +
 * rho^h (seen - m), E_{t-1} = m + rho^(h+1) (seen before - m).
 *
 * <p>Source: Bordalo, Gennaioli and Shleifer 2018, theta about 0.9; 0.5 in macroeconomic forecasts.
 */
public record Diagnostic(
        @Param(
                unit = "-",
                meaning = "Overreaction: weight of the news in the forecast; 0 is the right forecast",
                symbol = "theta",
                min = 0,
                max = 10,
                standard = "0.9")
        double theta,

        @Param(
                unit = "1/tick",
                meaning = "Persistence: share of growth off its mean that is left after a tick",
                symbol = "rho",
                min = -1,
                max = 1)
        double persistence,

        @Param(
                unit = "1/year",
                meaning = "Mean growth of demand in the long run",
                symbol = "m",
                min = -0.99,
                max = 1000,
                standard = "0")
        double mean,

        @Param(
                unit = "ticks",
                meaning = "How far ahead the growth lies that is forecast",
                symbol = "h",
                min = 0,
                max = 400,
                standard = "1")
        int horizon)
        implements BeliefRule {
    public Diagnostic {
        Check.ranges(Diagnostic.class, theta, persistence, mean, horizon);
    }

    @Override
    public double learn(double believed, Signal signal) {
        double now = forecast(signal.growth(), horizon);
        double before = forecast(signal.previous(), horizon + 1);
        return now + theta * (now - before);
    }

    /** The right forecast of growth a number of ticks after one was seen. */
    private double forecast(double seen, int ahead) {
        double normal = Rates.logGrowth(mean);
        return normal + Maths.power(persistence, ahead) * (seen - normal);
    }
}
