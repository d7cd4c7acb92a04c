package overbuild.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;
import overbuild.model.Check;

/** One outcome of the points of a design, in its order, with the same replications of each; NaN where a run failed or is not done. */
public final class Outcomes {
    private final double[][] values;

    private Outcomes(double[][] values) {
        this.values = values;
    }

    /**
     * Outcomes by point and replication.
     *
     * @throws IllegalArgumentException when points differ in their number of replications
     */
    public static Outcomes of(double[][] values) {
        Check.that(values.length > 0 && values[0].length > 0, "there are no outcomes");
        for (var runs : values) {
            Check.that(runs.length == values[0].length, "every point must have %d replications", values[0].length);
        }
        return new Outcomes(Arrays.stream(values).map(double[]::clone).toArray(double[][]::new));
    }

    /** Outcomes of points that were run once each. */
    public static Outcomes of(double[] values) {
        return of(Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new));
    }

    /** Number of points. */
    public int points() {
        return values.length;
    }

    /** Number of replications of each point. */
    public int replications() {
        return values[0].length;
    }

    /** Whether all runs of some points after one another have an outcome. */
    boolean isWhole(int first, int points) {
        return first + points <= values.length
                && IntStream.range(first, first + points)
                        .allMatch(point -> Arrays.stream(values[point]).allMatch(Double::isFinite));
    }

    /** Outcomes of a point by replication. */
    double[] at(int point) {
        return values[point];
    }

    /** Mean outcome of a point over its replications. */
    double mean(int point) {
        double sum = 0;
        for (double value : values[point]) sum += value;
        return sum / replications();
    }
}
