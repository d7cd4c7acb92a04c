package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import overbuild.calibration.Calibration;
import overbuild.calibration.Estimates;

/**
 * What came of a calibration.
 *
 * @param calibration what was asked
 * @param found what was found
 * @param compared its scenarios and those that parameters were carried to, on test seeds
 * @param command the command that repeats it
 */
public record Calibrated(Calibration calibration, Estimates found, List<Compared> compared, String command) {
    /** Columns of {@code parameters.csv}. */
    static final List<String> PARAMETERS = List.of(
            "parameter",
            "before",
            "estimate",
            "low",
            "high",
            "prior_low",
            "prior_high",
            "bias",
            "bias_low",
            "bias_high",
            "rmse",
            "coverage",
            "coverage_low",
            "coverage_high",
            "widening");

    private static final List<String> PROFILES = List.of("parameter", "value", "loss");
    private static final List<String> TWINS = List.of("twin", "parameter", "truth", "found", "low", "high");
    private static final List<String> SLOPES = List.of("target", "parameter", "slope");

    public Calibrated {
        compared = List.copyOf(compared);
    }

    /** Title for people. */
    String title() {
        var file = calibration.file();
        return file.title().isBlank() ? file.name() : file.title();
    }

    /** {@code parameters.csv}. */
    Sheet parameters() {
        var rows = new ArrayList<List<Object>>();
        for (int k = 0; k < found.parameters().size(); k++) {
            var one = found.parameters().get(k);
            rows.add(List.of(
                    one.name(),
                    one.before(),
                    one.value(),
                    one.low(),
                    one.high(),
                    one.priorLow(),
                    one.priorHigh(),
                    found.bias(k).mean(),
                    found.bias(k).low(),
                    found.bias(k).high(),
                    found.error(k),
                    found.coverage(k),
                    coverage(k, ConfidenceInterval::getLowerBound),
                    coverage(k, ConfidenceInterval::getUpperBound),
                    one.widening()));
        }
        return new Sheet(PARAMETERS, rows);
    }

    private double coverage(int parameter, ToDoubleFunction<ConfidenceInterval> end) {
        return found.coverageInterval(parameter).map(end::applyAsDouble).orElse(Double.NaN);
    }

    /** {@code profiles.csv}. */
    Sheet profiles() {
        var rows = new ArrayList<List<Object>>();
        for (var profile : found.profiles()) {
            for (int k = 0; k < profile.values().size(); k++)
                rows.add(List.of(
                        profile.name(),
                        profile.values().get(k),
                        profile.losses().get(k)));
        }
        return new Sheet(PROFILES, rows);
    }

    /** {@code twins.csv}. */
    Sheet twins() {
        var rows = new ArrayList<List<Object>>();
        for (int j = 0; j < found.twins().size(); j++) {
            var twin = found.twins().get(j);
            for (int k = 0; k < twin.truth().size(); k++) {
                rows.add(List.of(
                        j,
                        found.parameters().get(k).name(),
                        twin.truth().get(k),
                        twin.found().get(k),
                        twin.low().get(k),
                        twin.high().get(k)));
            }
        }
        return new Sheet(TWINS, rows);
    }

    /** {@code slopes.csv}: how far each target moves when a parameter moves through its prior. */
    Sheet slopes() {
        var rows = new ArrayList<List<Object>>();
        for (var target : found.targets()) {
            for (int k = 0; k < target.slopes().size(); k++)
                rows.add(List.of(
                        target.moment().name(),
                        found.parameters().get(k).name(),
                        target.slopes().get(k)));
        }
        return new Sheet(SLOPES, rows);
    }

    /** {@code targets.csv}: the columns of a validation, before and after. */
    Sheet targets() {
        var columns = new ArrayList<>(List.of("role", "carried", "parameters"));
        columns.addAll(TargetColumn.keys());
        var rows = new ArrayList<List<Object>>();
        for (var one : compared) {
            for (int k = 0; k < one.roles().size(); k++) {
                rows.add(row(one, k, "before", one.before()));
                rows.add(row(one, k, "after", one.after()));
            }
        }
        return new Sheet(columns, rows);
    }

    private static List<Object> row(Compared compared, int target, String when, Trial trial) {
        if (trial.targets().isEmpty()) return List.of();
        var row = new ArrayList<Object>(List.of(compared.roles().get(target), compared.carried() ? 1 : 0, when));
        for (var column : TargetColumn.values())
            row.add(column.of(trial, trial.targets().get(target)));
        return row;
    }

    /** Whether every interval of a made-up history's parameters came out as it should: 95 %, given how few there are. */
    List<Integer> uncovered() {
        int n = found.twins().size();
        return IntStream.range(0, found.parameters().size())
                .filter(k -> n > 0 && tooFew(found.covered(k), n))
                .boxed()
                .toList();
    }

    private static boolean tooFew(int covered, int n) {
        return org.apache.commons.statistics.distribution.BinomialDistribution.of(n, 0.95)
                        .cumulativeProbability(covered)
                < 0.01;
    }
}
