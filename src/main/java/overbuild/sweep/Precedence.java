package overbuild.sweep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The order in which a cell's values are set: one whose place a later one sets as well, or a whole that holds it, has no effect. */
final class Precedence {
    private static final String EVERY = "everyFirm.";

    private final List<String> earlier = new ArrayList<>();

    /** Values that come first. */
    Precedence(Set<String> paths) {
        earlier.addAll(paths);
    }

    /** Adds the values of an axis, and gives those pairs of which the second undoes the first. */
    Set<Undone> add(Axis axis) {
        var undone = new LinkedHashSet<Undone>();
        var all = new LinkedHashSet<String>();
        for (var settings : axis.samples()) {
            var paths = settings.stream().map(Setting::path).toList();
            for (int k = 0; k < paths.size(); k++) {
                earlier(earlier, paths.get(k)).ifPresent(undone::add);
                earlier(paths.subList(0, k), paths.get(k)).ifPresent(undone::add);
            }
            all.addAll(paths);
        }
        earlier.addAll(all);
        return undone;
    }

    private static Optional<Undone> earlier(List<String> paths, String later) {
        return paths.stream()
                .filter(path -> !path.equals(later) && covers(parts(later), parts(path)))
                .findFirst()
                .map(path -> new Undone(path, later));
    }

    private static List<String> parts(String path) {
        var whole = path.startsWith(EVERY) ? "firms.*." + path.substring(EVERY.length()) : path;
        return List.of(whole.split("\\.", -1));
    }

    private static boolean covers(List<String> later, List<String> path) {
        if (later.size() > path.size()) return false;
        for (int k = 0; k < later.size(); k++) {
            var step = later.get(k);
            if (!step.equals("*") && !step.equals(path.get(k))) return false;
        }
        return true;
    }

    /**
     * A value that has no effect.
     *
     * @param path where it is set
     * @param later what sets the same after it
     */
    record Undone(String path, String later) {}
}
