package overbuild.calibration;

import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import overbuild.model.Maths;

/**
 * Moves particles by a normal step.
 *
 * <p>q(z) = sum_j w_j N(z; z_j, 2 Sigma) with the weighted covariance Sigma of the particles.
 *
 * @param swarm the particles
 * @param root lower triangle L with L L' = 2 Sigma
 * @param inverse of L
 */
record Kernel(Swarm swarm, RealMatrix root, RealMatrix inverse) {
    private static final double SPREAD = 2;
    private static final double TINY = 1e-9;

    static Kernel around(Swarm swarm) {
        var tiny = MatrixUtils.createRealIdentityMatrix(swarm.dimensions()).scalarMultiply(TINY);
        var root = new CholeskyDecomposition(
                        swarm.covariance().scalarMultiply(SPREAD).add(tiny))
                .getL();
        return new Kernel(swarm, root, Curvature.inverse(root));
    }

    double[] moved(double[] place, double[] noise) {
        double[] step = root.operate(noise);
        var moved = place.clone();
        for (int k = 0; k < moved.length; k++) moved[k] += step[k];
        return moved;
    }

    /** Density of the prior over that of a place to be moved to. */
    double weight(double[] place) {
        double density = 0;
        for (var one : swarm.particles()) density += one.weight() * bell(inverse.operate(less(place, one.place())));
        double volume = 1;
        for (int k = 0; k < place.length; k++) volume *= root.getEntry(k, k);
        return bell(place) * volume * swarm.total() / density;
    }

    private static double[] less(double[] one, double[] other) {
        var less = one.clone();
        for (int k = 0; k < less.length; k++) less[k] -= other[k];
        return less;
    }

    private static double bell(double[] at) {
        double square = 0;
        for (double x : at) square += x * x;
        return Maths.exp(-square / 2);
    }
}
