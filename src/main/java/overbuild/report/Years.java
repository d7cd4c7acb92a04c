package overbuild.report;

import org.jfree.chart.axis.NumberAxis;
import overbuild.model.Quarter;

/** The time axis: a quarter's value stands in its middle, labels at the beginning of years or quarters. */
final class Years {
    private static final double[] STEPS = {0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500};
    private static final int MOST_LABELS = 14;

    private Years() {}

    /** Place of a quarter on the axis. */
    static double at(Quarter date) {
        return date.decimal() + 0.125;
    }

    /** The axis over a number of quarters. */
    static NumberAxis axis(Quarter start, int ticks) {
        return axis(start, ticks, MOST_LABELS);
    }

    /** The axis with at most so many labels. */
    static NumberAxis axis(Quarter start, int ticks, int labels) {
        var axis = Style.dress(new NumberAxis("Year"));
        double first = start.decimal();
        double span = ticks / 4.0;
        axis.setRange(first, first + Math.max(0.25, span));
        double step = STEPS[STEPS.length - 1];
        for (int k = STEPS.length - 1; k >= 0 && span / STEPS[k] <= labels; k--) step = STEPS[k];
        axis.setTickUnit(new Steps(step, step < 1 ? Years::quarter : Years::year));
        if (step < 1) axis.setLabel("Quarter");
        return axis;
    }

    private static String year(double value) {
        return Integer.toString((int) Math.rint(value));
    }

    private static String quarter(double value) {
        int index = (int) Math.rint(4 * value);
        return Math.floorDiv(index, 4) + "-Q" + (Math.floorMod(index, 4) + 1);
    }
}
