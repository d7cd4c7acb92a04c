package overbuild.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.sweep.Axis;
import overbuild.sweep.CellSummary;

/**
 * Small multiples: the map of an outcome for each value of further settings, as many as find room side by side.
 *
 * @param settings the further settings
 * @param values their values in each map
 * @param maps the maps, all over the same values
 * @param more how many more there would be
 */
record Panels(List<String> settings, List<List<String>> values, List<Regimes> maps, int more) {
    private static final int MOST = 6;
    private static final int LETTERS = 114;

    Panels {
        settings = List.copyOf(settings);
        values = List.copyOf(values);
        maps = List.copyOf(maps);
    }

    /**
     * Divides a map.
     *
     * @param axes the two that the map is drawn over, and those that it may be divided by
     */
    static Panels of(Regimes whole, int place, List<Axis> axes, List<CellSummary> cells) {
        var by = divisors(axes);
        Map<List<String>, List<CellSummary>> groups = new LinkedHashMap<>();
        for (var cell : cells) {
            var key = by.stream().map(axis -> axis.words(cell.cell())).toList();
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(cell);
        }
        var all = groups.keySet().stream().sorted(Panels::compare).toList();
        var some = spread(all);
        var maps = some.stream()
                .map(key -> whole.filled(place, axes.get(0), axes.get(1), groups.get(key)))
                .toList();
        return new Panels(by.stream().map(Axis::name).toList(), some, maps, all.size() - some.size());
    }

    /** The third axis, and further ones as long as there is room for all their values. */
    private static List<Axis> divisors(List<Axis> axes) {
        var by = new ArrayList<>(axes.subList(2, 3));
        int maps = by.get(0).levels();
        for (var axis : axes.subList(3, axes.size())) {
            maps *= axis.levels();
            if (maps > MOST) break;
            by.add(axis);
        }
        return by;
    }

    private static int compare(List<String> one, List<String> other) {
        for (int k = 0; k < one.size(); k++) {
            int order = Regimes.order().compare(one.get(k), other.get(k));
            if (order != 0) return order;
        }
        return 0;
    }

    /** As many as find room, evenly from the first to the last. */
    private static List<List<String>> spread(List<List<String>> all) {
        if (all.size() <= MOST) return all;
        return IntStream.range(0, MOST)
                .mapToObj(k -> all.get(k * (all.size() - 1) / (MOST - 1)))
                .toList();
    }

    /** What stands above a map: as much of names and values as there is room for. */
    String heading(int map) {
        int most = Math.max(3, room() / maps.size() - 1);
        return Stream.of(told(map, settings), told(map, last()), String.join(", ", values.get(map)))
                .filter(words -> words.length() <= most)
                .findFirst()
                .orElseGet(() -> String.join(", ", values.get(map)).substring(0, most - 1) + "…");
    }

    /** Letters that stand beside each other over all maps: those of the whole width less those of the margin. */
    private int room() {
        return LETTERS
                - maps.get(0).rows().stream().mapToInt(String::length).max().orElse(0);
    }

    private String told(int map, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(k -> names.get(k) + " " + values.get(map).get(k))
                .collect(Collectors.joining(", "));
    }

    /** The last words of paths. */
    private List<String> last() {
        return settings.stream().map(path -> path.replaceFirst(".*\\.", "")).toList();
    }

    /** What tells the maps apart. */
    String words() {
        return "a map for each " + String.join(" and ", settings)
                + (more > 0 ? ", " + maps.size() + " of " + (maps.size() + more) : "");
    }

    /** It for those who do not see it: where each map has its least and its most. */
    String alternative() {
        var text = new StringJoiner(" ");
        text.add("Across: " + maps.get(0).across() + ". Up: " + maps.get(0).up() + ".");
        for (int k = 0; k < maps.size(); k++) {
            var means = maps.get(k).means().stream()
                    .flatMap(List::stream)
                    .filter(mean -> !Double.isNaN(mean))
                    .mapToDouble(Double::doubleValue)
                    .summaryStatistics();
            text.add(told(k, settings) + ": "
                    + (means.getCount() == 0
                            ? "no values."
                            : "from " + Figures.number(means.getMin()) + " to " + Figures.number(means.getMax())
                                    + "."));
        }
        return text.toString();
    }
}
