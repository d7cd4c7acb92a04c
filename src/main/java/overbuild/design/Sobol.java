package overbuild.design;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Param;

/**
 * Points that fill the space more evenly than chance would; most so when their number is a power of two.
 *
 * <p>Each 2^m-th part of every dimension has one of the first 2^m points; scrambled by the seed.
 *
 * <p>Source: Sobol 1967; Owen 1995.
 */
public record Sobol(
        @Param(unit = "points", meaning = "Number of points, best a power of 2", symbol = "n", min = 1, max = 1e9)
        int points)
        implements Design {
    public Sobol {
        Check.ranges(Sobol.class, points);
    }

    @Override
    public Points points(List<Dimension> space, long seed) {
        return new Sequence(points, DigitalNet.of(space.size(), new Draws(seed)));
    }

    private record Sequence(long size, DigitalNet net) implements Points {
        @Override
        public double at(long point, int dimension) {
            return net.at(point, dimension);
        }
    }
}
