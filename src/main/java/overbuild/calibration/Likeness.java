package overbuild.calibration;

import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * How unlike what was observed a history is.
 *
 * <p>d^2 = sum over targets of ((m_k + e_k - m_0k) / a_k)^2, where e_k is an error like that of the observation and a_k the standard
 * deviation of both and of chance where the scenario stands; a target without meaning counts as five.
 *
 * @param gaps what was observed, and how badly
 * @param scales a
 * @param draws what errors are drawn from
 */
@SuppressWarnings("ArrayRecordComponent")
record Likeness(Gaps gaps, double[] scales, Draws draws) {
    /** With the chance of runs at a point. */
    static Likeness at(Look look, Gaps gaps, Estimation work) {
        double[][] covariance = gaps.covariance(look.runs(), Weighting.diagonal, work.seed());
        var scales = gaps.scales().clone();
        for (int k = 0; k < scales.length; k++) scales[k] *= Math.sqrt(covariance[k][k]);
        return new Likeness(gaps, scales, work.draws());
    }

    /** The same with another history observed. */
    Likeness seeing(Gaps other) {
        return new Likeness(other, scales, draws);
    }

    /** Squared distance of the mean of runs, without errors. */
    double loss(Look look) {
        double sum = 0;
        for (double gap : gaps(look.runs())) sum += gap * gap;
        return sum;
    }

    private double[] gaps(double[][] runs) {
        return new Gaps(gaps.observed(), scales).of(runs);
    }

    /**
     * Gaps of single runs, observed with errors.
     *
     * @param name what they are for
     * @param first number of the first
     */
    double[][] gaps(double[][] runs, String name, int first) {
        var gaps = new double[runs.length][];
        for (int r = 0; r < runs.length; r++) gaps[r] = gaps(new double[][] {seen(runs[r], name, first + r)});
        return gaps;
    }

    private double[] seen(double[] run, String name, int number) {
        var seen = run.clone();
        for (int k = 0; k < seen.length; k++)
            seen[k] += gaps.scales()[k] * draws.normal(Stream.CALIBRATION, name + " error " + number, k);
        return seen;
    }
}
