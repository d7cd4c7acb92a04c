package overbuild.design;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Check;

/**
 * Every level of each dimension with every level of all others.
 *
 * <p>With k = k_1 + n_1 (k_2 + n_2 (k_3 + ...)) and n_1 &gt;= n_2 &gt;= ..., dimension j of point k is at level (k_1 + ... + k_j) mod n_j:
 * all dimensions move at every step, so that a beginning of any length holds all levels about equally often.
 *
 * <p>Source: factorial designs and Latin squares, Fisher 1935.
 */
public record Factorial() implements Design {
    @Override
    public Points points(List<Dimension> space, long seed) {
        var cells = BigInteger.ONE;
        for (var dimension : space) {
            Check.that(!dimension.isContinuous(), "a factorial needs levels, but %s is continuous", dimension.name());
            cells = cells.multiply(BigInteger.valueOf(dimension.levels()));
        }
        Check.that(cells.bitLength() < Long.SIZE, "a factorial of %s cells is too large to count", cells);
        var levels = space.stream().map(Dimension::levels).toList();
        return new Cells(levels, order(levels), cells.longValueExact());
    }

    private static List<Integer> order(List<Integer> levels) {
        return IntStream.range(0, levels.size())
                .boxed()
                .sorted(Comparator.comparing(levels::get, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * The cells of a factorial.
     *
     * @param levels levels of each dimension
     * @param order the dimensions, those with most levels first
     * @param size how many cells
     */
    private record Cells(List<Integer> levels, List<Integer> order, long size) implements Points {
        @Override
        public double at(long point, int dimension) {
            long rest = point;
            long sum = 0;
            for (int side : order) {
                int many = levels.get(side);
                sum += rest % many;
                if (side == dimension) return (sum % many + 0.5) / many;
                rest /= many;
            }
            throw new IndexOutOfBoundsException(dimension);
        }
    }
}
