package overbuild.calibration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.scenario.Nearest;

/** Finds the targets that a calibration names: by fact, by metric, or by both. */
final class Targeting {
    private final List<Moment> all;

    Targeting(List<Calibration.Setup> setups) {
        all = IntStream.range(0, setups.size())
                .boxed()
                .flatMap(s -> of(s, setups.get(s)))
                .toList();
    }

    private static Stream<Moment> of(int number, Calibration.Setup setup) {
        var targets = setup.resolved().scenario().targets();
        return IntStream.range(0, targets.size()).mapToObj(k -> new Moment(number, k, targets.get(k)));
    }

    /** Those that names mean; what is wrong is added to the problems. */
    List<Moment> named(String key, List<String> names, List<String> problems) {
        Set<Moment> found = new LinkedHashSet<>();
        for (var name : names) {
            var meant = all.stream().filter(one -> means(name, one)).toList();
            if (meant.isEmpty()) problems.add(key + " names '" + name + "', which is no target. " + hint(name));
            found.addAll(meant);
        }
        return List.copyOf(found);
    }

    /** All that the scenarios were not given. */
    List<Moment> free() {
        return all.stream().filter(one -> !one.target().input()).toList();
    }

    /** What keeps targets from being fitted. */
    List<String> unfit(List<Moment> used) {
        var problems = new ArrayList<String>();
        for (var one : used) {
            if (one.target().input())
                problems.add(
                        "use names '" + one.name() + "', which the scenario was given, so that it cannot be fitted");
            else if (one.scale() <= 0)
                problems.add("use names '" + one.name()
                        + "', whose band has no width, so that it cannot be weighed. Maybe hold it?");
        }
        return problems;
    }

    private static boolean means(String name, Moment moment) {
        return moment.target().fact().equalsIgnoreCase(name)
                || moment.target().metric().equalsIgnoreCase(name)
                || moment.name().equalsIgnoreCase(name);
    }

    private String hint(String name) {
        if (all.isEmpty()) return "The scenarios have none.";
        Set<String> known = new TreeSet<>();
        for (var one : all)
            known.addAll(List.of(one.target().fact(), one.target().metric(), one.name()));
        return Nearest.to(name, known)
                .map(near -> "Maybe '" + near + "'?")
                .orElse("Known: "
                        + String.join(
                                ", ", all.stream().map(Moment::name).distinct().toList()) + ".");
    }
}
