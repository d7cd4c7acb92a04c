package overbuild.design;

import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * Sobol's sequence, scrambled so that each point is uniform while any 2^m after one another, beginning at a multiple of 2^m, keep
 * their even spread; the point of all zeros, with which the sequence begins, is moved like the others, and so need not be left out.
 *
 * <p>x_n = L (g_0 v_0 xor g_1 v_1 xor ..) xor e with the bits g of n xor n/2, direction numbers v, a random lower triangular
 * matrix L of bits with ones on its diagonal, and random bits e, for each dimension.
 *
 * <p>Source: Sobol 1967; direction numbers, Joe and Kuo 2008; scrambling, Owen 1995 and Matousek 1998.
 */
final class DigitalNet {
    /** Dimensions for which there are direction numbers. */
    static final int DIMENSIONS = 1000;

    private static final int BITS = 52;
    private static final int LONGEST = 30;

    /** L v by dimension. */
    private final long[][] directions;
    /** e by dimension. */
    private final long[] shifts;

    private DigitalNet(long[][] directions, long[] shifts) {
        this.directions = directions;
        this.shifts = shifts;
    }

    static DigitalNet of(int dimensions, Draws draws) {
        Check.that(
                dimensions <= DIMENSIONS,
                "Sobol's sequence has %d dimensions at most, but %d are needed; a LatinHypercube has any number",
                DIMENSIONS,
                dimensions);
        var plain = plain(dimensions).directions;
        var scrambled = IntStream.range(0, dimensions)
                .mapToObj(k -> scrambled(plain[k], k, draws))
                .toArray(long[][]::new);
        var shifts = IntStream.range(0, dimensions)
                .mapToLong(k -> bits(draws, "shift", k))
                .toArray();
        return new DigitalNet(scrambled, shifts);
    }

    /** A coordinate of point n, strictly between 0 and 1. */
    double at(long n, int dimension) {
        long sum = shifts[dimension];
        for (long gray = n ^ n >>> 1; gray != 0; gray &= gray - 1) {
            sum ^= directions[dimension][Long.numberOfTrailingZeros(gray)];
        }
        return (sum + 0.5) * 0x1.0p-52;
    }

    /** The sequence itself; its direction numbers are read off the points whose Gray code has two neighbouring bits. */
    static DigitalNet plain(int dimensions) {
        var sequence = new SobolSequenceGenerator(dimensions);
        var directions = new long[dimensions][LONGEST];
        for (int bit = 0; bit < LONGEST; bit++) {
            var point = sequence.skipTo(1 << bit);
            for (int k = 0; k < dimensions; k++) {
                long before = bit == 0 ? 0 : directions[k][bit - 1];
                directions[k][bit] = before ^ (long) (point[k] * 0x1.0p52);
            }
        }
        return new DigitalNet(directions, new long[dimensions]);
    }

    private static long[] scrambled(long[] plain, int dimension, Draws draws) {
        var result = new long[plain.length];
        for (int place = 0; place < BITS; place++) {
            long above = -1L << (place + 1);
            long row = (1L << place) | (bits(draws, "row " + dimension, place) & above);
            for (int k = 0; k < plain.length; k++) {
                result[k] |= (Long.bitCount(row & plain[k]) & 1L) << place;
            }
        }
        return result;
    }

    private static long bits(Draws draws, String name, int key) {
        return (long) (draws.uniform(Stream.DESIGN, "sobol " + name, key) * 0x1.0p52);
    }
}
