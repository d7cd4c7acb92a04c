package overbuild.calibration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Moves particles to where they would lie had their histories been the observed one.
 *
 * <p>z'_i = a + f (z_i - a - B s_i), with s_i the gaps of its history, a and B from least squares of z on 1 and s, weighed by
 * w_i (1 - d_i^2/epsilon^2), and f^2 = n/(n - coefficients), n the effective sample size, as least squares make what is left too small.
 *
 * <p>Source: local linear regression, Beaumont, Zhang and Balding 2002.
 */
final class Regression {
    private static final int PARTICLES_PER_COEFFICIENT = 5;
    private static final double TINY = 1e-9;

    private Regression() {}

    /** The swarm moved; as it is where particles are too few to tell slopes. */
    static Swarm adjusted(Swarm swarm) {
        int columns = swarm.particles().get(0).gaps().length + 1;
        if (swarm.particles().size() < PARTICLES_PER_COEFFICIENT * columns) return swarm;
        var fit = slopes(swarm, columns);
        double spread = spread(swarm, columns);
        return new Swarm(swarm.particles().stream()
                .map(one -> moved(one, fit, spread, weight(swarm, one)))
                .toList());
    }

    private static Particle moved(Particle one, RealMatrix fit, double spread, double weight) {
        var place = one.place().clone();
        for (int k = 0; k < place.length; k++) {
            double left = place[k];
            for (int j = 0; j < fit.getRowDimension(); j++) left -= fit.getEntry(j, k) * gap(one, j);
            place[k] = fit.getEntry(0, k) + spread * left;
        }
        return new Particle(place, weight, one.gaps());
    }

    /** How many times too small least squares make what is left. */
    private static double spread(Swarm swarm, int columns) {
        double many = new Swarm(swarm.particles().stream()
                        .map(one -> new Particle(one.place(), weight(swarm, one), one.gaps()))
                        .toList())
                .effective();
        return many > columns ? Math.sqrt(many / (many - columns)) : 1;
    }

    private static RealMatrix slopes(Swarm swarm, int columns) {
        var square = new Array2DRowRealMatrix(columns, columns);
        var right = new Array2DRowRealMatrix(columns, swarm.dimensions());
        for (var one : swarm.particles()) {
            double weight = weight(swarm, one);
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < columns; j++) square.addToEntry(i, j, weight * gap(one, i) * gap(one, j));
                for (int k = 0; k < swarm.dimensions(); k++)
                    right.addToEntry(i, k, weight * gap(one, i) * one.place()[k]);
            }
        }
        for (int i = 0; i < columns; i++) square.addToEntry(i, i, TINY * swarm.total());
        return new LUDecomposition(square).getSolver().solve(right);
    }

    private static double weight(Swarm swarm, Particle one) {
        double near = one.distance() / swarm.tolerance();
        return one.weight() * Math.max(TINY, 1 - near * near);
    }

    private static double gap(Particle one, int column) {
        return column == 0 ? 1 : one.gaps()[column - 1];
    }
}
