package overbuild.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * The largest value of a linear function of numbers at or above 0, the first of which sum to 1.
 *
 * <p>Bounds in games tie, and the simplex method stalls at ties; so each bound is first eased by a little of its own, which leaves one
 * corner where there were many, and the corner is then moved back to where the bounds themselves meet.
 *
 * <p>Source: perturbation as in Charnes 1952.
 */
final class LinearProgram {
    private static final double EASE = 1e-8;
    private static final double GOLDEN = 0.6180339887498949;
    private static final double PRESENT = 1e-13;
    private static final double TIGHT = 1e-2 * EASE;
    private static final MaxIter PATIENCE = new MaxIter(100_000);
    private static final double EPSILON = 1e-9;
    private static final int ULPS = 10;
    private static final double CUT_OFF = 1e-12;

    private final double[] whole;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> bounds = new ArrayList<>();

    /**
     * A program without bounds.
     *
     * @param size how many numbers
     * @param shares how many of the first sum to 1
     */
    LinearProgram(int size, int shares) {
        this.whole = new double[size];
        Arrays.fill(whole, 0, shares, 1);
    }

    /** Bounds a weighted sum from above. */
    void atMost(double[] weights, double bound) {
        rows.add(weights);
        bounds.add(bound);
    }

    /** Where a weighted sum is largest; none when that is not found. */
    Optional<double[]> maximise(double[] aim) {
        var constraints = new ArrayList<LinearConstraint>();
        constraints.add(new LinearConstraint(whole, Relationship.EQ, 1));
        for (int k = 0; k < rows.size(); k++) {
            constraints.add(new LinearConstraint(rows.get(k), Relationship.LEQ, eased(k)));
        }
        try {
            var eased = new SimplexSolver(EPSILON, ULPS, CUT_OFF)
                    .optimize(
                            PATIENCE,
                            new LinearObjectiveFunction(aim, 0),
                            new LinearConstraintSet(constraints),
                            GoalType.MAXIMIZE,
                            new NonNegativeConstraint(true))
                    .getPoint();
            return Optional.of(back(eased));
        } catch (MathIllegalStateException tooHard) {
            return Optional.empty();
        }
    }

    private double eased(int row) {
        double turn = GOLDEN * (row + 1);
        return bounds.get(row) + EASE * (1 + (turn - Math.floor(turn)));
    }

    /** The corner at which the bounds that were met eased are met themselves; the eased one where there is none. */
    private double[] back(double[] eased) {
        int[] present =
                IntStream.range(0, eased.length).filter(k -> eased[k] > PRESENT).toArray();
        int[] tight = IntStream.range(0, rows.size())
                .filter(row -> Math.abs(sum(rows.get(row), eased) - eased(row)) < TIGHT)
                .toArray();
        if (tight.length + 1 < present.length) return eased;
        var matrix = new double[tight.length + 1][present.length];
        var right = new double[tight.length + 1];
        for (int row = 0; row <= tight.length; row++) {
            var weights = row < tight.length ? rows.get(tight[row]) : whole;
            right[row] = row < tight.length ? bounds.get(tight[row]) : 1;
            for (int k = 0; k < present.length; k++) matrix[row][k] = weights[present[k]];
        }
        return meeting(matrix, right, present, eased);
    }

    private double[] meeting(double[][] matrix, double[] right, int[] present, double[] eased) {
        try {
            var solver = new QRDecomposition(new Array2DRowRealMatrix(matrix, false)).getSolver();
            var solution = solver.solve(new ArrayRealVector(right, false));
            var corner = new double[eased.length];
            for (int k = 0; k < present.length; k++) corner[present[k]] = Math.max(0, solution.getEntry(k));
            return excess(corner) < excess(eased) ? corner : eased;
        } catch (SingularMatrixException flat) {
            return eased;
        }
    }

    /** By how much bounds are passed at most. */
    private double excess(double[] point) {
        double excess = Math.abs(sum(whole, point) - 1);
        for (int row = 0; row < rows.size(); row++)
            excess = Math.max(excess, sum(rows.get(row), point) - bounds.get(row));
        return excess;
    }

    private static double sum(double[] weights, double[] point) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) sum += weights[k] * point[k];
        return sum;
    }
}
