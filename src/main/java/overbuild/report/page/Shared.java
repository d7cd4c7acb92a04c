package overbuild.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import overbuild.scenario.Explanation;
import overbuild.scenario.Origin;
import overbuild.scenario.Resolved;

/** Values of a scenario, where those that all firms share are told once. */
final class Shared {
    private static final String FIRMS = "firms.";

    private Shared() {}

    static List<Explanation> rows(Resolved resolved) {
        int firms = resolved.scenario().firms().size();
        var names = resolved.scenario().firms().keySet();
        var counts = resolved.explanation().stream()
                .flatMap(value -> common(value, names).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        var told = new HashSet<Explanation>();
        var rows = new ArrayList<Explanation>();
        for (var value : resolved.explanation()) {
            var common = common(value, names).filter(row -> firms > 1 && counts.get(row) == firms);
            if (common.isEmpty()) rows.add(value);
            else if (told.add(common.get())) rows.add(common.get());
        }
        return rows;
    }

    /** The value as one of all firms. */
    private static Optional<Explanation> common(Explanation value, Collection<String> firms) {
        return firms.stream()
                .map(firm -> FIRMS + firm + ".")
                .filter(value.path()::startsWith)
                .findFirst()
                .map(start -> new Explanation(
                        FIRMS + "*." + value.path().substring(start.length()),
                        value.value(),
                        value.unit(),
                        value.meaning(),
                        value.source(),
                        value.note(),
                        Origin.DEFAULT));
    }
}
