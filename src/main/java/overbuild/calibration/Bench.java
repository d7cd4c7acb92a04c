package overbuild.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import overbuild.engine.Run;
import overbuild.equilibrium.Yardsticks;
import overbuild.experiment.Fingerprint;
import overbuild.experiment.StopSign;
import overbuild.metric.Outcome;
import overbuild.model.History;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;

/**
 * Runs the scenarios of a calibration at values of its parameters: a function from values and seeds to what the runs say of the used
 * targets. What was reckoned once is remembered, in this start and by the next.
 */
public final class Bench implements AutoCloseable {
    private final Calibration calibration;
    private final Ledger ledger;
    private final StopSign stop;
    private final ExecutorService pool;
    private final List<List<Moment>> moments;
    private int looked;

    /**
     * A bench.
     *
     * @param threads runs at the same time; results do not depend on it
     * @param stop ends runs under way
     */
    public Bench(Calibration calibration, Ledger ledger, int threads, StopSign stop) {
        this.calibration = calibration;
        this.ledger = ledger;
        this.stop = stop;
        pool = Executors.newFixedThreadPool(threads, Bench::daemon);
        moments = new ArrayList<>();
        for (int s = 0; s < calibration.setups().size(); s++) {
            int number = s;
            moments.add(calibration.used().stream()
                    .filter(one -> one.scenario() == number)
                    .toList());
        }
    }

    /** Points that were looked at. */
    int looked() {
        return looked;
    }

    /**
     * What runs say of the used targets, in their order, run by run; NaN where that has no meaning or a run failed.
     *
     * @throws Halted when the sign is raised
     */
    double[][] values(double[] values, List<Long> seeds) {
        looked++;
        return known(Arrays.toString(values) + seeds, seeds, () -> {
            var scenarios = scenarios(values);
            return seeds.stream()
                    .map(seed -> pool.submit(() -> row(scenarios, seed)))
                    .toList();
        });
    }

    /**
     * What single runs say, each at values and on a seed of its own.
     *
     * @throws Halted when the sign is raised
     */
    double[][] each(List<double[]> values, List<Long> seeds) {
        looked += values.size();
        return known(
                Arrays.deepToString(values.toArray()) + seeds,
                seeds,
                () -> IntStream.range(0, seeds.size())
                        .mapToObj(k -> pool.submit(() -> row(scenarios(values.get(k)), seeds.get(k))))
                        .toList());
    }

    private double[][] known(String what, List<Long> seeds, Supplier<List<Future<double[]>>> runs) {
        var id = Fingerprint.id(calibration.id() + what);
        var known = ledger.of(id);
        if (known != null) return unfolded(known, seeds.size());
        var table = runs.get().stream().map(this::taken).toArray(double[][]::new);
        ledger.add(
                id,
                seeds.get(0),
                Arrays.stream(table).flatMapToDouble(Arrays::stream).toArray());
        return table;
    }

    private static double[][] unfolded(double[] flat, int runs) {
        int width = flat.length / runs;
        var table = new double[runs][];
        for (int r = 0; r < runs; r++) table[r] = Arrays.copyOfRange(flat, r * width, (r + 1) * width);
        return table;
    }

    /** The scenarios at values; null where those do not go together. */
    private List<Scenario> scenarios(double[] values) {
        var patches = calibration.patches(values);
        var scenarios = new ArrayList<Scenario>();
        calibration.setups().forEach(setup -> scenarios.add(scenario(setup, patches)));
        return scenarios;
    }

    private static Scenario scenario(Calibration.Setup setup, List<String> patches) {
        try {
            return new ScenarioReader().resolve(setup.template(), patches).scenario();
        } catch (ScenarioException failure) {
            return null;
        }
    }

    private double[] row(List<Scenario> scenarios, long seed) {
        var row = new double[calibration.used().size()];
        for (int s = 0; s < scenarios.size(); s++) {
            var part = play(scenarios.get(s), seed, moments.get(s));
            for (int k = 0; k < part.length; k++) {
                row[calibration.used().indexOf(moments.get(s).get(k))] = part[k];
            }
        }
        return row;
    }

    private double[] taken(Future<double[]> row) {
        try {
            return row.get();
        } catch (ExecutionException failure) {
            if (stop.isRaised()) throw new Halted(failure);
            if (failure.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new Halted(interruption);
        }
    }

    private double[] play(Scenario scenario, long seed, List<Moment> wanted) {
        if (stop.isRaised()) throw new Halted(null);
        if (scenario == null) return none(wanted);
        try {
            return measured(scenario, Run.play(scenario, seed, stop), wanted);
        } catch (RuntimeException | StackOverflowError failure) {
            if (stop.isRaised()) throw new Halted(failure);
            return none(wanted);
        }
    }

    private static double[] none(List<Moment> wanted) {
        var none = new double[wanted.size()];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    private static double[] measured(Scenario scenario, History history, List<Moment> wanted) {
        boolean held =
                wanted.stream().flatMap(one -> one.target().outcome().stream()).anyMatch(Outcome::needsYardsticks);
        var evidence =
                held ? Yardsticks.evidence(scenario, history) : Yardsticks.evidence(scenario, history, List.of());
        return wanted.stream().mapToDouble(one -> one.target().value(evidence)).toArray();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "calibration");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
