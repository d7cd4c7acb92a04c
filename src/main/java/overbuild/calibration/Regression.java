package overbuild.calibration;

import java.util.ArrayList;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Moves particles to where they would lie had their histories been the observed one.
 *
 * <p>z'_i = z_i - B s_i, with s_i the gaps of its history and B from least squares of z on 1 and s, weighed by w_i (1 - d_i^2/epsilon^2).
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
        var slopes = slopes(swarm, columns);
        var moved = new ArrayList<Particle>();
        for (var one : swarm.particles()) {
            var place = one.place().clone();
            for (int k = 0; k < place.length; k++) {
                for (int j = 1; j < columns; j++) place[k] -= slopes.getEntry(j, k) * one.gaps()[j - 1];
            }
            moved.add(new Particle(place, weight(swarm, one), one.gaps()));
        }
        return new Swarm(moved);
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
