package overbuild.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import overbuild.experiment.StopSign;
import overbuild.scenario.ScenarioReader;

/** Sweeps for tests. */
final class Sweeps {
    static final Path FOLDER = Path.of("src/test/resources/sweeps");

    private Sweeps() {}

    static Sweep read(Path file) {
        return new SweepReader(new ScenarioReader(), name -> Path.of("scenarios", name + ".yaml")).read(file);
    }

    static Sweep small() {
        return read(FOLDER.resolve("small.yaml"));
    }

    /** Runs all that is left of a sweep, and gives the digest. */
    static String run(Sweep sweep, Path folder, int threads) {
        return run(sweep, Shard.WHOLE, folder, threads, new StopSign(), standing -> {});
    }

    static String run(Sweep sweep, Shard shard, Path folder, int threads, StopSign stop, Consumer<Standing> watcher) {
        try (var session = Session.begin(sweep, shard, folder, true, false, "overbuild sweep", Map.of())) {
            boolean done = session.run(threads, null, stop, watcher);
            return session.conclude(done, false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All rows of a folder, in the order of runs. */
    static List<Row> rows(Sweep sweep, Path folder) {
        try (var journal = Journal.open(folder, sweep.id(), sweep.size(), false, row -> {})) {
            return java.util.stream.IntStream.range(0, sweep.size())
                    .mapToObj(journal::row)
                    .flatMap(java.util.Optional::stream)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
