package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import overbuild.calibration.Calibration;
import overbuild.calibration.Calibration.Setup;
import overbuild.calibration.Estimates;
import overbuild.calibration.Moment;
import overbuild.engine.Run;
import overbuild.experiment.Blocks;
import overbuild.experiment.Replications;
import overbuild.experiment.Replications.Player;
import overbuild.experiment.RunResult;
import overbuild.experiment.StopSign;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioReader;

/**
 * Runs a calibration's scenarios, and those that it carries parameters to, on test seeds: as they stand, and with parameters drawn
 * from what is known of them.
 *
 * @param calibration the calibration
 * @param found what it found
 * @param reader reads scenarios
 */
public record CalibrationTrials(Calibration calibration, Estimates found, ScenarioReader reader) {
    private static final String RUN = "overbuild run ";

    /**
     * Runs them all.
     *
     * @return nothing when the sign is raised before the end
     */
    public Optional<List<Compared>> play(int threads, Runnable progress, StopSign stop) {
        var compared = new ArrayList<Compared>();
        for (int s = 0; s < calibration.setups().size(); s++) {
            var setup = calibration.setups().get(s);
            compared.add(compared(setup, false, roles(s, setup), calibration::patches, threads, progress, stop));
        }
        for (var transfer : calibration.predicted()) {
            var setup = transfer.setup();
            compared.add(compared(
                    setup,
                    true,
                    roles(-1, setup),
                    values -> Calibration.patches(transfer, values),
                    threads,
                    progress,
                    stop));
        }
        return stop.isRaised() ? Optional.empty() : Optional.of(List.copyOf(compared));
    }

    /** How many runs that takes. */
    public int runs() {
        return 2
                * calibration.file().seeds().tests()
                * (calibration.setups().size() + calibration.predicted().size());
    }

    /** What sets parameters to values. */
    private interface Setting {
        List<String> patches(double[] values);
    }

    private List<String> roles(int number, Setup setup) {
        var targets = setup.resolved().scenario().targets();
        var used = calibration.used().stream()
                .filter(one -> one.scenario() == number)
                .map(Moment::index)
                .toList();
        return IntStream.range(0, targets.size())
                .mapToObj(k -> used.contains(k) ? "used" : targets.get(k).input() ? "given" : "held")
                .toList();
    }

    private Compared compared(
            Setup setup,
            boolean carried,
            List<String> roles,
            Setting setting,
            int threads,
            Runnable progress,
            StopSign stop) {
        var seed = "seed=" + calibration.file().seeds().test();
        var before = reader.resolve(setup.path(), List.of(seed));
        var patches = new ArrayList<>(setting.patches(found.values()));
        patches.add(seed);
        var after = reader.resolve(setup.path(), patches);
        var plain = trial(study(setup, before), k -> before, threads, progress, stop);
        IntFunction<Resolved> drawn = k -> drawn(setup, setting, k, after);
        return new Compared(
                setup.given(), carried, roles, plain, trial(study(setup, after), drawn, threads, progress, stop));
    }

    private Resolved drawn(Setup setup, Setting setting, int replication, Resolved estimate) {
        var draws = found.draws();
        if (draws.isEmpty()) return estimate;
        var values = calibration.values(draws.get(replication % draws.size()));
        var made = new ScenarioReader().resolve(setup.template(), setting.patches(values));
        return new Resolved(made.scenario(), made.explanation(), made.sources(), estimate.observed());
    }

    private Study study(Setup setup, Resolved resolved) {
        return new Study(resolved, OptionalInt.of(calibration.file().seeds().tests()), RUN + setup.given());
    }

    private static Trial trial(
            Study study, IntFunction<Resolved> scenario, int threads, Runnable progress, StopSign stop) {
        var runs = new Replications(study.scenario(), study.seed(), study.runs(), threads);
        Player<Examined> player = (same, replication, seed, sign) -> {
            var own = scenario.apply(replication);
            return Examined.of(own, Run.play(own.scenario(), seed, sign));
        };
        List<RunResult<Examined>> rows = new Blocks(List.of(runs), threads)
                .play(0, study.runs(), List.of(player), progress, stop)
                .get(0);
        return Trial.of(study, rows);
    }
}
