package overbuild.calibration;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import overbuild.model.Maths;

/**
 * Looks for the least of a function over the unit cube: a cloud of points that moves and stretches to where it is low.
 *
 * <p>Covariance matrix adaptation; 4 + 3 ln n points a step.
 *
 * <p>Source: CMA-ES, Hansen and Ostermeier 2001.
 *
 * @param seed seed of what is drawn
 * @param name what it is for; searches of other names draw otherwise
 */
record Search(long seed, String name) {
    private static final int MOST_STEPS = 100_000;

    /**
     * Looks for it; what looks is to remember what it saw.
     *
     * @param step standard deviation of the first cloud
     * @param evaluations how many points it may look at
     */
    void run(ToDoubleFunction<double[]> loss, double[] start, double step, int evaluations) {
        int n = start.length;
        var low = new double[n];
        var high = new double[n];
        var steps = new double[n];
        Arrays.fill(high, 1);
        Arrays.fill(steps, step);
        int cloud = Math.max(4, 4 + (int) (3 * Maths.log(n)));
        var optimizer = new CMAESOptimizer(MOST_STEPS, 0, true, 0, 1, new KeyedGenerator(seed, name), false, null);
        optimizer.optimize(
                new MaxEval(evaluations),
                new ObjectiveFunction(loss::applyAsDouble),
                GoalType.MINIMIZE,
                new InitialGuess(start.clone()),
                new SimpleBounds(low, high),
                new CMAESOptimizer.Sigma(steps),
                new CMAESOptimizer.PopulationSize(cloud));
    }
}
