package overbuild.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An extreme equilibrium of two players.
 *
 * @param row the first player's corner
 * @param column the second player's
 */
record CornerPair(Corner row, Corner column) {
    static List<CornerPair> equilibria(List<Corner> rows, List<Corner> columns) {
        return rows.stream()
                .flatMap(row -> columns.stream().filter(row::meets).map(column -> new CornerPair(row, column)))
                .toList();
    }

    Profile profile() {
        return new Profile(List.of(row.mixture(), column.mixture()));
    }

    /**
     * Extreme equilibria that hang together, one sentence for each such set. Two that share a mixture have all their mixtures between
     * them as equilibria too.
     */
    static List<String> continua(List<CornerPair> pairs) {
        int[] sets = sets(pairs);
        var sentences = new ArrayList<String>();
        for (int set = 0; set < sets.length; set++) {
            int first = set;
            var members = IntStream.range(0, sets.length)
                    .filter(k -> sets[k] == first)
                    .mapToObj(k -> Integer.toString(k + 1))
                    .toList();
            if (members.size() > 1) sentences.add(sentence(members));
        }
        return sentences;
    }

    private static String sentence(List<String> members) {
        return members.stream()
                .collect(Collectors.joining(
                        ", ", "degenerate game: equilibria ", " are the corners of one connected set of equilibria"));
    }

    /** For each pair the first pair of the connected set that it belongs to. */
    private static int[] sets(List<CornerPair> pairs) {
        int[] sets = IntStream.range(0, pairs.size()).toArray();
        for (int k = 0; k < sets.length; k++) {
            for (int j = 0; j < k; j++) {
                if (pairs.get(j).touches(pairs.get(k)) && sets[j] != sets[k]) {
                    int low = Math.min(sets[j], sets[k]);
                    int high = Math.max(sets[j], sets[k]);
                    for (int i = 0; i <= k; i++) if (sets[i] == high) sets[i] = low;
                }
            }
        }
        return sets;
    }

    private boolean touches(CornerPair other) {
        return Objects.equals(row, other.row) || Objects.equals(column, other.column);
    }
}
