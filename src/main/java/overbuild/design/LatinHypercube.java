package overbuild.design;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Param;
import overbuild.model.Stream;

/**
 * Points of which exactly one lies in each of n equal parts of every dimension.
 *
 * <p>u_ij = (pi_j(i) + v_ij) / n with independent random orders pi_j of 0..n-1 and v uniform on (0, 1).
 *
 * <p>Source: McKay, Beckman and Conover 1979.
 */
public record LatinHypercube(
        @Param(unit = "points", meaning = "Number of points", symbol = "n", min = 1, max = 1e9)
        int points) implements Design {
    public LatinHypercube {
        Check.ranges(LatinHypercube.class, points);
    }

    @Override
    public Points points(List<Dimension> space, long seed) {
        return new Strata(points, new Draws(seed));
    }

    private record Strata(long size, Draws draws) implements Points {
        @Override
        public double at(long point, int dimension) {
            long part = new Shuffle(draws, "part " + dimension + " ", size).at(point);
            return (part + draws.uniform(Stream.DESIGN, "within " + dimension, (int) point)) / size;
        }
    }
}
