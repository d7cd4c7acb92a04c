package overbuild.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import overbuild.experiment.StopSign;
import overbuild.scenario.ScenarioReader;

/** Calibrations for tests. */
final class Calibrations {
    static final Path SMALL = Path.of("src/test/resources/calibrations/small.yaml");

    private Calibrations() {}

    static Calibration read(Path file) {
        return new CalibrationReader(new ScenarioReader(), Calibrations::shipped).read(file);
    }

    private static Path shipped(String name) {
        return Path.of("scenarios", name + ".yaml");
    }

    /** Finds all that is to be found, going on where an earlier start ended. */
    static Estimates find(Calibration calibration, Path folder, int threads) {
        return find(calibration, folder, threads, new StopSign(), standing -> {});
    }

    static Estimates find(
            Calibration calibration, Path folder, int threads, StopSign stop, Consumer<Estimation.Standing> watcher) {
        try (var ledger = Ledger.open(calibration, folder, true, false, "overbuild calibrate");
                var bench = new Bench(calibration, ledger, threads, stop)) {
            return new Estimation(calibration, bench, watcher).find();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
