package overbuild.sensitivity;

import java.util.Collections;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import overbuild.design.Design;
import overbuild.design.Dimension;

/** Functions at the points of designs. */
final class Trials {
    private Trials() {}

    /** Coordinates of all points. */
    static double[][] points(Design design, int parameters, long seed) {
        var points = design.points(Collections.nCopies(parameters, new Dimension("x", 0)), seed);
        return IntStream.range(0, (int) points.size())
                .mapToObj(point -> IntStream.range(0, parameters)
                        .mapToDouble(k -> points.at(point, k))
                        .toArray())
                .toArray(double[][]::new);
    }

    static Outcomes outcomes(double[][] points, ToDoubleFunction<double[]> function) {
        return Outcomes.of(java.util.Arrays.stream(points).mapToDouble(function).toArray());
    }

    /**
     * Runs with noise from seeds.
     *
     * @param alike standard deviation of what a seed does at all points
     * @param apart standard deviation of what it does at one point
     */
    static Outcomes noisy(
            double[][] points, ToDoubleFunction<double[]> function, int replications, double alike, double apart) {
        var random = new SplittableRandom(5);
        var shared = IntStream.range(0, replications)
                .mapToDouble(k -> alike * random.nextGaussian())
                .toArray();
        var values = new double[points.length][replications];
        for (int point = 0; point < points.length; point++) {
            double expected = function.applyAsDouble(points[point]);
            for (int k = 0; k < replications; k++)
                values[point][k] = expected + shared[k] + apart * random.nextGaussian();
        }
        return Outcomes.of(values);
    }
}
