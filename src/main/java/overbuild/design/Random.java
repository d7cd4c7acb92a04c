package overbuild.design;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Param;
import overbuild.model.Stream;

/**
 * Points drawn alike and independently.
 *
 * <p>u_ij uniform on (0, 1).
 *
 * <p>Source: Monte Carlo method, Metropolis and Ulam 1949.
 */
public record Random(
        @Param(unit = "points", meaning = "Number of points", symbol = "n", min = 1, max = 1e9)
        int points) implements Design {
    public Random {
        Check.ranges(Random.class, points);
    }

    @Override
    public Points points(List<Dimension> space, long seed) {
        return new Scatter(points, new Draws(seed));
    }

    private record Scatter(long size, Draws draws) implements Points {
        @Override
        public double at(long point, int dimension) {
            return draws.uniform(Stream.DESIGN, "random " + dimension, (int) point);
        }
    }
}
