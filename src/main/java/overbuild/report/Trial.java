package overbuild.report;

import java.util.List;
import java.util.stream.IntStream;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Completed;
import overbuild.experiment.RunResult.Failed;

/**
 * One scenario of a validation.
 *
 * @param results what became of its runs
 * @param targets its targets, in their order; none when no run completed
 * @param series the observed series that its targets name
 */
public record Trial(Results results, List<Assessment> targets, List<SeriesScore> series) {
    /** The trial of a study. */
    public static Trial of(Study study, List<RunResult<Examined>> rows) {
        var runs = rows.stream()
                .filter(row -> row instanceof Completed)
                .map(row -> ((Completed<Examined>) row).kept())
                .toList();
        var results = new Results(study, rows.stream().map(Trial::measured).toList());
        return new Trial(results, targets(study, runs), series(study, runs));
    }

    private static RunResult<Measured> measured(RunResult<Examined> row) {
        if (row instanceof Completed<Examined> done)
            return new Completed<>(row.replication(), row.seed(), done.kept().measured());
        return new Failed<>(row.replication(), row.seed(), ((Failed<Examined>) row).cause());
    }

    private static List<Assessment> targets(Study study, List<Examined> runs) {
        var targets = study.scenario().targets();
        if (runs.isEmpty()) return List.of();
        return IntStream.range(0, targets.size())
                .mapToObj(k -> Assessment.of(targets.get(k), k, runs))
                .toList();
    }

    private static List<SeriesScore> series(Study study, List<Examined> runs) {
        var scenario = study.scenario();
        if (runs.isEmpty()) return List.of();
        return study.resolved().observed().values().stream()
                .map(series -> SeriesScore.of(series, series.within(scenario.start(), scenario.ticks()), runs))
                .toList();
    }

    /** The scenario's name. */
    String name() {
        return results.study().scenario().name();
    }

    /** Targets that the scenario was not given. */
    List<Assessment> scored() {
        return targets.stream()
                .filter(target -> target.verdict() != Assessment.Verdict.GIVEN)
                .toList();
    }

    /** Scored targets that were missed. */
    List<Assessment> missed() {
        return targets.stream()
                .filter(target -> target.verdict() == Assessment.Verdict.MISS)
                .toList();
    }

    /** Whether some run completed and no required target was missed. */
    boolean passed() {
        return !targets.isEmpty() && targets.stream().noneMatch(Assessment::isFatal);
    }
}
