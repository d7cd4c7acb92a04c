package overbuild.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * How far estimates may be off: they are taken again from rows drawn with replacement; the middle 95 % of what comes out is the
 * interval.
 *
 * <p>Source: percentile intervals, Efron 1979.
 *
 * @param resamples how often
 * @param draws what keys the rows drawn
 */
public record Bootstrap(int resamples, Draws draws) {
    private static final double TAIL = 0.025;

    /** A thousand resamples. */
    public static Bootstrap of(long seed) {
        return new Bootstrap(1000, new Draws(seed));
    }

    /** Numbers read off rows of which some count more than once. */
    @FunctionalInterface
    interface Statistic {
        /**
         * The numbers, always as many.
         *
         * @param counts how often each row counts
         */
        double[] of(int[] counts);
    }

    public Bootstrap {
        Check.that(resamples >= 1, "there must be resamples, but were %d", resamples);
    }

    /** Each number of a statistic of so many rows. */
    List<Estimate> estimates(int rows, Statistic statistic) {
        var all = new int[rows];
        Arrays.fill(all, 1);
        var values = statistic.of(all);
        var again = new double[values.length][resamples];
        for (int k = 0; k < resamples; k++) {
            var drawn = statistic.of(counts(rows, k));
            for (int which = 0; which < values.length; which++) again[which][k] = drawn[which];
        }
        return IntStream.range(0, values.length)
                .mapToObj(which -> estimate(values[which], again[which]))
                .toList();
    }

    private int[] counts(int rows, int resample) {
        var counts = new int[rows];
        var name = Integer.toString(resample);
        for (int row = 0; row < rows; row++) counts[(int) (rows * draws.uniform(Stream.RESAMPLE, name, row))]++;
        return counts;
    }

    private static Estimate estimate(double value, double[] again) {
        var sorted = Arrays.stream(again).filter(Double::isFinite).sorted().toArray();
        return new Estimate(value, at(sorted, TAIL), at(sorted, 1 - TAIL));
    }

    private static double at(double[] sorted, double share) {
        if (sorted.length == 0) return Double.NaN;
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
