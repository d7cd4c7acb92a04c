package overbuild.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.experiment.StopSign;
import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * Runs rows of a stored sweep again and compares, to the last bit.
 *
 * @param sweep the sweep
 * @param records its rows
 */
public record Recheck(Sweep sweep, Records records) {
    /**
     * What is not the same.
     *
     * @param run the run
     * @param what what of it: an outcome, a series or how it ended
     * @param was what the row says
     * @param is what came of it now
     */
    public record Gap(int run, String what, String was, String is) {}

    /** Runs that have rows, drawn by chance; the same seed draws the same. At least one is drawn. */
    public List<Integer> draw(double share, long seed) {
        var draws = new Draws(seed);
        var all = IntStream.range(0, sweep.size())
                .filter(run -> records.row(run).isPresent())
                .boxed()
                .toList();
        var drawn = all.stream()
                .filter(run -> draws.uniform(Stream.SWEEP, "verify", run) < share)
                .toList();
        if (!drawn.isEmpty() || all.isEmpty()) return drawn;
        return List.of(all.get((int) (draws.uniform(Stream.SWEEP, "one", 0) * all.size())));
    }

    /** What is not the same in runs that are run again, on several threads. */
    public List<Gap> gaps(List<Integer> runs, int threads) {
        var player = new Player(sweep);
        var pool = new java.util.concurrent.ForkJoinPool(threads);
        try {
            return pool.submit(() -> runs.parallelStream()
                            .flatMap(run ->
                                    gaps(records.row(run).orElseThrow(), player.play(run, new StopSign())).stream())
                            .toList())
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    /** What is not the same in two rows of a run. */
    public List<Gap> gaps(Row was, Row is) {
        if (was.isCompleted() != is.isCompleted())
            return List.of(new Gap(was.run(), "status", status(was), status(is)));
        if (!was.isCompleted()) {
            return was.failure().equals(is.failure())
                    ? List.of()
                    : List.of(new Gap(was.run(), "failure", status(was), status(is)));
        }
        var gaps = new ArrayList<Gap>();
        for (int k = 0; k < was.outcomes().length; k++) {
            if (same(was.outcomes()[k], is.outcomes()[k])) continue;
            var outcome = sweep.measures().outcomes().get(k).key();
            gaps.add(
                    new Gap(was.run(), outcome, Double.toString(was.outcomes()[k]), Double.toString(is.outcomes()[k])));
        }
        for (int k = 0; k < Math.max(was.series().length, is.series().length); k++) {
            if (k < was.series().length && k < is.series().length && same(was.series()[k], is.series()[k])) continue;
            gaps.add(new Gap(was.run(), "series", "other", "other"));
            break;
        }
        return gaps;
    }

    private static String status(Row row) {
        return row.isCompleted() ? "completed" : "failed: " + row.failure().cause();
    }

    private static boolean same(double one, double other) {
        return Double.doubleToLongBits(one) == Double.doubleToLongBits(other);
    }
}
