package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import overbuild.experiment.Tally;
import overbuild.model.ModelVersion;
import overbuild.scenario.ObservedSeries;

/**
 * Scenarios held against what was observed.
 *
 * @param trials the scenarios, at least one
 * @param command the command that repeats it
 */
public record Validation(List<Trial> trials, String command) {
    /** Kind of its files. */
    static final String KIND = "validation";

    private static final int DIGITS = 16;

    public Validation {
        trials = List.copyOf(trials);
    }

    /** What tells it from others: a hash of all that determines its results. */
    public static String id(List<Study> studies) {
        var text = studies.stream()
                .map(study -> study.runId() + "\n"
                        + study.resolved().observed().values().stream()
                                .map(ObservedSeries::toString)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        return Digest.of(KIND + "\nmodel " + ModelVersion.NUMBER + "\n" + text).substring(0, DIGITS);
    }

    String id() {
        return id(studies());
    }

    /** What was run. */
    public List<Study> studies() {
        return trials.stream().map(trial -> trial.results().study()).toList();
    }

    /** The table of rules by patterns. */
    Confusion confusion() {
        return new Confusion(trials);
    }

    /** How many runs ended. */
    public Tally tally() {
        return Tally.of(
                trials.get(0).results().study().runs(),
                results().stream().map(Results::rows).toList());
    }

    /** Whether every scenario passed, and every run reached its last tick. */
    public boolean passed() {
        return tally().isComplete()
                && trials.stream()
                        .allMatch(trial ->
                                trial.passed() && trial.results().failed().isEmpty());
    }

    /** What became of each scenario's runs. */
    public List<Results> results() {
        return trials.stream().map(Trial::results).toList();
    }

    /** {@code targets.csv}: a row per scenario and target. */
    Sheet sheet() {
        var rows = new ArrayList<List<Object>>();
        for (var trial : trials) trial.targets().forEach(target -> rows.add(row(trial, target)));
        return new Sheet(TargetColumn.keys(), rows);
    }

    private static List<Object> row(Trial trial, Assessment target) {
        return List.of(TargetColumn.values()).stream()
                .map(column -> column.of(trial, target))
                .toList();
    }
}
