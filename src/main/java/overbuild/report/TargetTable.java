package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.scenario.Target;

/** How the simulated values compare with historical facts. */
final class TargetTable {
    private static final String GIVEN = "*";

    private TargetTable() {}

    static List<String> of(Results results) {
        var targets = results.study().scenario().targets();
        if (targets.isEmpty()) return List.of();
        var verdicts = IntStream.range(0, targets.size())
                .mapToObj(k -> Verdict.of(targets.get(k), results.target(k).toArray()))
                .toList();
        boolean replicated = results.study().isReplicated();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "Fact", "outcome", "when", replicated ? "median" : "run", "band", "", replicated ? "runs" : ""));
        for (int k = 0; k < targets.size(); k++) rows.add(row(targets.get(k), verdicts.get(k), replicated));
        long hits = verdicts.stream().filter(Verdict::in).count();
        var lines = new ArrayList<>(List.of(""));
        lines.addAll(Columns.lines(rows));
        boolean given = targets.stream().anyMatch(Target::input);
        lines.add(hits + " of " + targets.size() + " facts in band"
                + (given ? "; " + GIVEN + " given to the scenario" : ""));
        return lines;
    }

    private static List<String> row(Target target, Verdict verdict, boolean replicated) {
        return List.of(
                target.input() ? target.fact() + GIVEN : target.fact(),
                target.metric(),
                window(target),
                Figures.number(verdict.value()),
                Figures.number(target.low()) + ".." + Figures.number(target.high()),
                verdict.in() ? "in" : "out",
                replicated ? Figures.percent(verdict.share()) : "");
    }

    private static String window(Target target) {
        if (target.window() == null) return "";
        var first = target.window().get(0);
        var last = target.window().get(1);
        boolean years = first.quarter() == 1 && last.quarter() == 4;
        if (years) return first.year() == last.year() ? "" + first.year() : first.year() + "-" + last.year();
        return first.equals(last)
                ? first.toString()
                : first.toString().substring(2) + ".." + last.toString().substring(2);
    }
}
