package overbuild.design;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Param;

/**
 * Points in blocks from which the shares of parameters in the variance of an outcome can be estimated: two points A and B, for each
 * parameter A with that coordinate of B, and for second orders also B with that coordinate of A.
 *
 * <p>n (k+2) points for k parameters; n (2k+2) with second orders. A and B are the halves of a scrambled Sobol point of 2k
 * dimensions.
 *
 * <p>Source: Saltelli 2002; Saltelli and others 2010.
 */
public record Saltelli(
        @Param(unit = "blocks", meaning = "Number of blocks, best a power of 2", symbol = "n", min = 1, max = 1e9)
        int base,

        @Param(meaning = "Whether second orders can be estimated too", standard = "false")
        boolean secondOrder)
        implements Design {
    public Saltelli {
        Check.ranges(Saltelli.class, base, secondOrder);
    }

    /** Points of a block. */
    public int block(int parameters) {
        return (secondOrder ? 2 : 1) * parameters + 2;
    }

    /** Number of points. */
    public long size(int parameters) {
        return (long) base * block(parameters);
    }

    @Override
    public Points points(List<Dimension> space, long seed) {
        int parameters = space.size();
        Check.that(
                2 * parameters <= DigitalNet.DIMENSIONS,
                "Saltelli takes %d parameters at most, but there are %d",
                DigitalNet.DIMENSIONS / 2,
                parameters);
        return new Blocks(
                size(parameters), parameters, block(parameters), DigitalNet.of(2 * parameters, new Draws(seed)));
    }

    private record Blocks(long size, int parameters, int block, DigitalNet net) implements Points {
        @Override
        public double at(long point, int dimension) {
            int place = (int) (point % block);
            return net.at(point / block, isB(place, dimension) ? parameters + dimension : dimension);
        }

        /** Whether a coordinate is that of B: A, B, A with one of B, B with one of A. */
        private boolean isB(int place, int dimension) {
            if (place < 2) return place == 1;
            boolean mostlyB = place - 2 >= parameters;
            boolean isOther = (place - 2) % parameters == dimension;
            return mostlyB != isOther;
        }
    }
}
