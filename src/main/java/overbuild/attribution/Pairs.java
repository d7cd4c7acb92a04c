package overbuild.attribution;

import java.util.List;
import java.util.stream.IntStream;

/** Pairs of mechanisms in a fixed order. */
final class Pairs {
    private Pairs() {}

    /** Two of them, the first before the other. */
    record Pair(int one, int other) {}

    /** All pairs of so many. */
    static List<Pair> of(int mechanisms) {
        return IntStream.range(0, mechanisms)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, mechanisms).mapToObj(other -> new Pair(one, other)))
                .toList();
    }
}
