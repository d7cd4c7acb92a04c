package overbuild.strategy;

import overbuild.model.Maths;
import overbuild.model.Memory;
import overbuild.model.Rates;

/**
 * How much something has varied so far: running mean and squared deviations of its logarithmic changes.
 *
 * <p>sigma = 2 sqrt(sum (d - mean)^2 / (n - 1)) per root of a year.
 *
 * <p>Source: Welford 1962.
 *
 * @param last logarithm of the last value; NaN when there was none
 * @param changes number of changes seen, n
 * @param mean their mean
 * @param squares sum of their squared deviations
 */
record Volatility(double last, int changes, double mean, double squares) implements Memory {
    /** Nothing was seen yet. */
    static final Volatility NONE = new Volatility(Double.NaN, 0, 0, 0);

    /** One more value is seen; nothing is learnt from one that is not positive. */
    Volatility and(double value) {
        if (!(value > 0)) return this;
        double now = Maths.log(value);
        if (Double.isNaN(last)) return new Volatility(now, 0, 0, 0);
        int more = changes + 1;
        double deviation = now - last - mean;
        double center = mean + deviation / more;
        return new Volatility(now, more, center, squares + deviation * (now - last - center));
    }

    /** Standard deviation of growth over the root of a year; 0 before two changes were seen. */
    double perYear() {
        return changes < 2 ? 0 : Math.sqrt(Rates.TICKS_PER_YEAR * squares / (changes - 1));
    }
}
