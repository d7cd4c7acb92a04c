package overbuild.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.experiment.RunResult;
import overbuild.experiment.Tally;
import overbuild.metric.Outcome;
import overbuild.model.ModelVersion;
import overbuild.scenario.Problem;
import overbuild.scenario.Resolved;

/**
 * Scenarios against a base, with the same chance in both.
 *
 * @param base the scenario that others are held against
 * @param arms the others
 * @param yardsticks whether runs are held against yardsticks
 * @param tally how many runs ended
 * @param command the command that repeats it
 */
public record Comparison(Study base, List<Arm> arms, boolean yardsticks, Tally tally, String command) {
    /** Kind of its files. */
    static final String KIND = "comparison";

    static final List<String> OUTCOMES = List.of(
            "arm",
            "outcome",
            "unit",
            "n",
            "base_mean",
            "arm_mean",
            "difference",
            "low",
            "high",
            "correlation",
            "variance_saved");
    static final List<String> PATHS =
            List.of("arm", "path", "unit", "tick", "date", "mean", "p05", "p25", "median", "p75", "p95");
    private static final int DIGITS = 16;

    public Comparison {
        arms = List.copyOf(arms);
    }

    /**
     * Pairs the runs of studies with those of the first.
     *
     * @param rows what became of their runs
     */
    public static Comparison of(
            List<Study> studies, List<List<RunResult<Played>>> rows, boolean yardsticks, String command) {
        var base = studies.get(0);
        var arms = IntStream.range(1, studies.size())
                .mapToObj(k -> Arm.of(studies.get(k), rows.get(0), rows.get(k)))
                .toList();
        return new Comparison(base, arms, yardsticks, Tally.of(base.runs(), rows), command);
    }

    /** Why studies cannot be compared with the first: they do not run over the same quarters in the same units. */
    public static List<Problem> check(List<Study> studies) {
        var base = studies.get(0).scenario();
        var problems = new ArrayList<Problem>();
        for (var study : studies) {
            var other = study.scenario();
            var differs = new Differs(base.name(), study.resolved(), problems);
            differs.check("ticks", base.ticks(), other.ticks());
            differs.check("start", base.start(), other.start());
            differs.check("units", base.units().names(), other.units().names());
        }
        return problems;
    }

    private record Differs(String base, Resolved other, List<Problem> problems) {
        void check(String path, Object wanted, Object found) {
            if (wanted.equals(found)) return;
            problems.add(other.problem(path, "must be " + wanted + " as in " + base + ", but was " + found));
        }
    }

    /** What tells it from others: a hash of all that determines its results. */
    public static String id(List<Study> studies, boolean yardsticks) {
        var text = studies.stream().map(Study::runId).collect(Collectors.joining("\n"))
                + (yardsticks ? "\nyardsticks" : "");
        return Digest.of(KIND + "\nmodel " + ModelVersion.NUMBER + "\n" + text).substring(0, DIGITS);
    }

    String id() {
        return id(studies(), yardsticks);
    }

    /** What was run, the base first. */
    public List<Study> studies() {
        return Stream.concat(Stream.of(base), arms.stream().map(Arm::study)).toList();
    }

    /** {@code comparison.csv}: a row per arm and outcome. */
    Sheet outcomes() {
        var rows = new ArrayList<List<Object>>();
        for (var arm : arms) {
            for (var outcome : Outcome.values()) rows.add(row(arm, outcome));
        }
        return new Sheet(OUTCOMES, rows);
    }

    private static List<Object> row(Arm arm, Outcome outcome) {
        var paired = arm.difference(outcome);
        return List.of(
                arm.name(),
                outcome.key(),
                outcome.unit(),
                paired.n(),
                Spread.of(Arrays.stream(arm.base(outcome))).mean(),
                Spread.of(Arrays.stream(arm.other(outcome))).mean(),
                paired.mean(),
                paired.low(),
                paired.high(),
                paired.correlation(),
                paired.saved());
    }

    /** {@code differences.csv}: a row per arm, path and tick. */
    Sheet paths() {
        var rows = new ArrayList<List<Object>>();
        for (var arm : arms) {
            for (var contrast : Contrast.values()) {
                for (int t = 0; t < base.scenario().ticks(); t++) rows.add(row(arm, contrast, t));
            }
        }
        return new Sheet(PATHS, rows);
    }

    private List<Object> row(Arm arm, Contrast contrast, int tick) {
        var spread = Spread.of(Arrays.stream(arm.path(contrast, tick)));
        return List.of(
                arm.name(),
                contrast.key(),
                contrast.unit(),
                tick,
                base.scenario().start().plus(tick).toString(),
                spread.mean(),
                spread.p05(),
                spread.p25(),
                spread.median(),
                spread.p75(),
                spread.p95());
    }
}
