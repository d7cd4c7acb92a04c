package overbuild.equilibrium;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/** Where a falling function is zero. */
final class Root {
    private static final int EVALUATIONS = 500;
    private static final int ORDER = 5;

    private Root() {}

    /**
     * The root between two bounds; the nearer bound when the function does not change its sign.
     *
     * <p>Source: Brent 1973 with inverse polynomials of higher order, as in Apache Commons Math.
     */
    static double between(double low, double high, UnivariateFunction falling) {
        if (!(falling.value(low) > 0)) return low;
        if (!(falling.value(high) < 0)) return high;
        double accuracy = 1e-15 * high;
        return new BracketingNthOrderBrentSolver(1e-14, accuracy, ORDER).solve(EVALUATIONS, falling, low, high);
    }
}
