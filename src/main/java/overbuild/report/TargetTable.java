package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.scenario.Target;

/** How the simulated values compare with historical facts. */
final class TargetTable {
    private TargetTable() {}

    static List<String> of(Results results) {
        var targets = results.study().scenario().targets();
        if (targets.isEmpty()) return List.of();
        var verdicts = IntStream.range(0, targets.size())
                .mapToObj(k -> Verdict.of(targets.get(k), results.target(k).toArray()))
                .toList();
        boolean replicated = results.study().isReplicated();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Fact", "outcome", "in", replicated ? "median" : "run", "band", ""));
        for (int k = 0; k < targets.size(); k++) rows.add(row(targets.get(k), verdicts.get(k), replicated));
        long hits = verdicts.stream().filter(Verdict::in).count();
        var lines = new ArrayList<>(List.of(""));
        lines.addAll(Columns.lines(rows));
        lines.add(hits + " of " + targets.size() + " facts in band");
        return lines;
    }

    private static List<String> row(Target target, Verdict verdict, boolean replicated) {
        return List.of(
                target.fact(),
                target.metric(),
                window(target),
                Figures.number(verdict.value()),
                Figures.number(target.low()) + ".." + Figures.number(target.high()),
                verdict(target, verdict, replicated));
    }

    private static String verdict(Target target, Verdict verdict, boolean replicated) {
        var word = verdict.in() ? "in" : "out";
        if (target.input()) return word + ", given";
        return replicated ? word + " " + Figures.percent(verdict.share()) : word;
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
