package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.report.Assessment.Verdict;

/**
 * Which set of rules shows which pattern: scenarios by facts.
 *
 * <p>Source: pattern-oriented modelling, Grimm et al. 2005; a set of rules that misses two patterns or more is rejected.
 *
 * @param trials the scenarios
 */
record Confusion(List<Trial> trials) {
    private static final int TOO_MANY = 2;

    /** The facts that some scenario was not given, in order. */
    List<String> patterns() {
        return trials.stream()
                .flatMap(trial -> trial.scored().stream())
                .map(target -> target.target().fact())
                .distinct()
                .toList();
    }

    /**
     * A fact in a scenario.
     *
     * @param hit whether all its targets were hit
     * @param share share of runs in which all of them lie in their bands
     */
    record Cell(boolean hit, double share) {}

    /** What a scenario makes of a fact; nothing where it does not know it, or was given it. */
    Optional<Cell> cell(Trial trial, String pattern) {
        var targets = trial.scored().stream()
                .filter(target -> target.target().fact().equals(pattern))
                .toList();
        if (targets.isEmpty()) return Optional.empty();
        int runs = targets.get(0).values().size();
        long together = IntStream.range(0, runs)
                .filter(run -> targets.stream()
                        .allMatch(
                                target -> target.target().holds(target.values().get(run))))
                .count();
        boolean hit = targets.stream().allMatch(target -> target.verdict() == Verdict.HIT);
        return Optional.of(new Cell(hit, (double) together / runs));
    }

    /** How many facts a scenario misses. */
    long misses(Trial trial) {
        return patterns().stream()
                .flatMap(pattern -> cell(trial, pattern).stream())
                .filter(cell -> !cell.hit())
                .count();
    }

    /** Whether it misses too many to stand. */
    boolean rejects(Trial trial) {
        return trial.targets().isEmpty() || misses(trial) >= TOO_MANY;
    }

    /** Rows of cells for people, facts down and scenarios across. */
    List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(row("Fact", trial -> trial.name()));
        for (var pattern : patterns()) {
            rows.add(row(
                    pattern, trial -> cell(trial, pattern).map(Confusion::words).orElse("")));
        }
        rows.add(row("missed", trial -> Long.toString(misses(trial))));
        rows.add(row("rules", trial -> rejects(trial) ? "rejected" : "stand"));
        return rows;
    }

    private List<String> row(String first, Function<Trial, String> cell) {
        return Stream.concat(Stream.of(first), trials.stream().map(cell)).toList();
    }

    private static String words(Cell cell) {
        return (cell.hit() ? "hit " : "miss ") + Figures.percent(cell.share());
    }
}
