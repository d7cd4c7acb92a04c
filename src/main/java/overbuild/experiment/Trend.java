package overbuild.experiment;

import overbuild.model.Maths;

/**
 * A logistic curve through three values that lie equally far apart.
 *
 * <p>1/y = a + b c^s with s the time since the first value in such distances; growth that has not slowed yet goes on at its rate.
 *
 * <p>Source: method of three points, Pearl and Reed 1920.
 *
 * @param first first value
 * @param middle second value
 * @param last third value
 */
record Trend(double first, double middle, double last) {
    private static final double STRAIGHT = 1e-9;

    /** The curve a number of distances after the last value, over the last value; 1 where no curve goes through the values. */
    double factor(double distances) {
        if (!(first > 0 && middle > 0 && last > 0) || first == middle) return 1;
        double step = 1 / middle - 1 / first;
        double ratio = (1 / last - 1 / middle) / step;
        if (!(ratio > 0)) return 1;
        if (Math.abs(ratio - 1) < STRAIGHT) return bounded(1 / last + distances * step, distances);
        double b = step / (ratio - 1);
        return bounded(1 / first - b + b * Maths.pow(ratio, 2 + distances), distances);
    }

    private double bounded(double inverse, double distances) {
        boolean bounded = inverse > 0 && (last <= first || 1 / inverse <= last * exponential(distances));
        return bounded ? 1 / inverse / last : exponential(distances);
    }

    private double exponential(double distances) {
        return Maths.pow(last / first, distances / 2);
    }
}
