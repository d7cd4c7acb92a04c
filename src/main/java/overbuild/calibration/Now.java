package overbuild.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import overbuild.scenario.Resolved;

/** What a parameter is in a scenario as it stands. */
final class Now {
    private Now() {}

    /** The number at a path; the most frequent one where firms differ, NaN where there is none. */
    static double of(Resolved resolved, String path) {
        var pattern = pattern(path);
        Map<String, Integer> counts = new LinkedHashMap<>();
        resolved.explanation().stream()
                .filter(row -> pattern.stream().anyMatch(row.path()::matches))
                .forEach(row -> counts.merge(row.value(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> number(most.getKey()))
                .orElse(Double.NaN);
    }

    private static List<String> pattern(String path) {
        var quoted = Stream.of(path.split("\\.", -1))
                .map(step -> step.equals("*") ? "[^.]+" : "\\Q" + step + "\\E")
                .toList();
        var whole = String.join("\\.", quoted);
        if (!path.startsWith("everyFirm.")) return List.of(whole);
        var rest = String.join("\\.", quoted.subList(1, quoted.size()));
        return List.of("firms\\.[^.]+\\." + rest, "population\\.[^.]+\\.firm\\." + rest);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.replace(",", ""));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
