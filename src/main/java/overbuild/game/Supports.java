package overbuild.game;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Sets of strategies as the bits of a number. */
final class Supports {
    /** The most strategies that a set can be made of. */
    static final int MOST = 62;

    private Supports() {}

    /** All sets of some size out of a number of strategies, in rising order. */
    static void each(int strategies, int size, LongConsumer use) {
        long end = 1L << strategies;
        long set = (1L << size) - 1;
        while (set < end) {
            use.accept(set);
            long lowest = set & -set;
            long carried = set + lowest;
            set = carried | (((set ^ carried) >>> 2) / lowest);
        }
    }

    /** The strategies in a set, in order. */
    static int[] members(long set) {
        var members = new int[Long.bitCount(set)];
        for (int k = 0; k < members.length; k++, set &= set - 1) members[k] = Long.numberOfTrailingZeros(set);
        return members;
    }

    /** The set of some strategies. */
    static long of(int[] members) {
        return Arrays.stream(members).mapToLong(k -> 1L << k).reduce(0, (a, b) -> a | b);
    }

    /** Whether all of one set is in the other. */
    static boolean within(long set, long other) {
        return (set & ~other) == 0;
    }
}
