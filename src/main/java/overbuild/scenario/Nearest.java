package overbuild.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
public final class Nearest {
    private static final int LONGEST = 80;

    private Nearest() {}

    /** The known name nearest to a given one, if any is near. */
    public static Optional<String> to(String given, Collection<String> known) {
        if (given.length() > LONGEST) return Optional.empty();
        return known.stream()
                .filter(name -> distance(given, name) <= Math.max(1, Math.max(given.length(), name.length()) / 3))
                .min(Comparator.comparingInt((String name) -> distance(given, name)));
    }

    /** What to try instead: {@code Maybe 'lambda'?}, or all known names. */
    public static String hint(String given, Collection<String> known) {
        return to(given, known).map(name -> "Maybe '" + name + "'?").orElse("Known: " + String.join(", ", known) + ".");
    }

    /** Fewest letters added, dropped, replaced or swapped with their neighbour, whatever their case. */
    static int distance(String from, String to) {
        var a = from.toLowerCase(Locale.ROOT);
        var b = to.toLowerCase(Locale.ROOT);
        var table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) table[i][j] = cell(table, a, b, i, j);
        }
        return table[a.length()][b.length()];
    }

    private static int cell(int[][] table, String a, String b, int i, int j) {
        if (i == 0 || j == 0) return i + j;
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(table[i - 1][j - 1] + change, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
