package overbuild.design;

import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * A random order of whole numbers, each place computed by itself.
 *
 * <p>Four rounds (l, r) -&gt; (r, l xor F(r)) on the halves of a number's bits, again until the number is below the size.
 *
 * <p>Source: Luby and Rackoff 1988; walking of cycles, Black and Rogaway 2002.
 *
 * @param draws what keys the order
 * @param name what is put in order
 * @param size how many numbers, from 0
 */
record Shuffle(Draws draws, String name, long size) {
    private static final int ROUNDS = 4;
    private static final int SHORTEST = 3;

    /** The number at a place. */
    long at(long place) {
        int bits = Math.max(SHORTEST, (65 - Long.numberOfLeadingZeros(size - 1)) / 2);
        long number = place;
        do number = mixed(number, bits);
        while (number >= size);
        return number;
    }

    private long mixed(long number, int bits) {
        long mask = (1L << bits) - 1;
        long left = number >>> bits;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long drawn = (long) (draws.uniform(Stream.DESIGN, name + round, (int) right) * (mask + 1));
            long sum = left ^ drawn;
            left = right;
            right = sum;
        }
        return left << bits | right;
    }
}
