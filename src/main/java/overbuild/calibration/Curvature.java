package overbuild.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.statistics.distribution.TDistribution;
import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * How sure an estimate is, from how gaps move with parameters.
 *
 * <p>With slopes D = dg/du by central differences, weights W and covariance C of the gaps: V = A (D'W C W D) A with A = (D'W D)^-1.
 * A direction that moves no gap has endless variance. What is chance in C is known from S runs only: its part of V is made S/(S - 1) times
 * as large, and V_kk (t/1.96)^2 times, t Student's with (S - 1)(V_kk / its part by chance)^2 degrees of freedom.
 *
 * <p>Source: simulated moments, McFadden 1989, Duffie and Singleton 1993; degrees of freedom, Satterthwaite 1946.
 *
 * @param slopes D, a row per target
 * @param variance V
 */
record Curvature(RealMatrix slopes, RealMatrix variance) {
    private static final double STEP = 0.05;
    private static final double TINY = 1e-6;
    private static final double PRIOR_PRECISION = 12;
    private static final double NORMAL_95 = 1.959963984540054;
    private static final double UPPER = 0.975;
    private static final double MOST_DEGREES = 1e6;
    private static final int TRIES = 1000;

    /** At a point. */
    static Curvature at(double[] point, Estimation work, Gaps gaps, RealMatrix weights, RealMatrix covariance) {
        int n = point.length;
        var slopes = new Array2DRowRealMatrix(gaps.observed().length, n);
        for (int k = 0; k < n; k++) {
            var up = point.clone();
            var down = point.clone();
            up[k] = Math.min(1, point[k] + STEP);
            down[k] = Math.max(0, point[k] - STEP);
            var above = MatrixUtils.createRealVector(gaps.of(work.look(up).runs()));
            var below = MatrixUtils.createRealVector(gaps.of(work.look(down).runs()));
            slopes.setColumnVector(k, above.subtract(below).mapDivide(up[k] - down[k]));
        }
        return new Curvature(slopes, variance(slopes, weights, covariance))
                .knownFrom(
                        work.calibration().file().seeds().runs(),
                        variance(slopes, weights, MatrixUtils.createRealIdentityMatrix(slopes.getRowDimension())));
    }

    /** The same when all but the variance by observation is known from runs only. */
    private Curvature knownFrom(int runs, RealMatrix observation) {
        var chance = variance.subtract(observation).scalarMultiply(runs / (runs - 1.0));
        var whole = observation.add(chance);
        return new Curvature(slopes, whole)
                .widened(IntStream.range(0, whole.getColumnDimension())
                        .mapToDouble(k -> student(chance.getEntry(k, k) / whole.getEntry(k, k), runs) / NORMAL_95)
                        .toArray());
    }

    /** Student's t for a variance of which a share is known from runs only. */
    private static double student(double share, int runs) {
        double degrees = Math.min(MOST_DEGREES, (runs - 1) / (share * share));
        return TDistribution.of(degrees).inverseCumulativeProbability(UPPER);
    }

    private static RealMatrix variance(RealMatrix slopes, RealMatrix weights, RealMatrix covariance) {
        var weighted = weights.multiply(slopes);
        var tiny = MatrixUtils.createRealIdentityMatrix(slopes.getColumnDimension())
                .scalarMultiply(TINY);
        var bread = inverse(slopes.transpose().multiply(weighted).add(tiny));
        var filling =
                weighted.transpose().multiply(covariance).multiply(weighted).add(tiny);
        return bread.multiply(filling).multiply(bread);
    }

    static RealMatrix inverse(RealMatrix matrix) {
        return new LUDecomposition(matrix).getSolver().getInverse();
    }

    /** Condition number of the slopes. */
    double condition() {
        if (slopes.getRowDimension() < slopes.getColumnDimension()) return Double.POSITIVE_INFINITY;
        return new SingularValueDecomposition(slopes).getConditionNumber();
    }

    /** The 95 % interval of each parameter around an estimate. */
    Twins.Range around(double[] estimate) {
        var low = estimate.clone();
        var high = estimate.clone();
        for (int k = 0; k < estimate.length; k++) {
            double half = NORMAL_95 * Math.sqrt(variance.getEntry(k, k));
            low[k] -= half;
            high[k] += half;
        }
        return new Twins.Range(estimate, low, high);
    }

    /** The same with the interval of each parameter wider by a factor. */
    Curvature widened(double[] factors) {
        var widening = MatrixUtils.createRealDiagonalMatrix(factors);
        return new Curvature(slopes, widening.multiply(variance).multiply(widening));
    }

    /** The slopes of a target. */
    List<Double> slopes(int target) {
        var row = new ArrayList<Double>();
        for (double slope : slopes.getRow(target)) row.add(slope);
        return row;
    }

    /** Points that may be the truth: normal around the estimate, the prior taken as normal too, and none beyond its ends. */
    List<double[]> draws(double[] point, Draws draws, int many) {
        var prior = MatrixUtils.createRealIdentityMatrix(point.length).scalarMultiply(PRIOR_PRECISION);
        var both = inverse(inverse(variance).add(prior));
        var symmetric = both.add(both.transpose()).scalarMultiply(0.5);
        var root = new EigenDecomposition(symmetric).getSquareRoot();
        var drawn = new ArrayList<double[]>();
        for (int j = 0; j < many; j++) drawn.add(draw(point, root, draws, j));
        return drawn;
    }

    private static double[] draw(double[] point, RealMatrix root, Draws draws, int number) {
        var place = point.clone();
        for (int t = 0; t < TRIES; t++) {
            var noise = new double[point.length];
            for (int k = 0; k < noise.length; k++)
                noise[k] = draws.normal(Stream.CALIBRATION, "draw " + number + " " + t, k);
            var step = root.operate(noise);
            boolean inside = true;
            for (int k = 0; k < place.length; k++) {
                place[k] = point[k] + step[k];
                inside &= place[k] >= 0 && place[k] <= 1;
            }
            if (inside) return place;
        }
        for (int k = 0; k < place.length; k++) place[k] = Math.max(0, Math.min(1, place[k]));
        return place;
    }
}
