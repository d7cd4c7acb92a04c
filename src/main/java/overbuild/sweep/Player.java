package overbuild.sweep;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import overbuild.engine.Recorder;
import overbuild.engine.Run;
import overbuild.engine.RunFailure;
import overbuild.experiment.StopSign;
import overbuild.model.MarketState;
import overbuild.sweep.Row.Failure;

/** Runs single runs of a sweep: the function from a run's number to its row. Scenarios of the cells at work are kept. */
public final class Player {
    private static final int BEFORE = -1;
    private final Sweep sweep;
    private final Order order;
    private final Map<Integer, Variant> variants = new ConcurrentHashMap<>();
    private volatile int forgotten;

    /** A player of a sweep. */
    public Player(Sweep sweep) {
        this.sweep = sweep;
        order = sweep.order();
    }

    /** Runs some in their order; those that the sign stopped are missing. */
    public List<Row> play(List<Integer> runs, StopSign stop) {
        forget(order.firstCell(runs.get(0)) - Order.BLOCK);
        return runs.stream()
                .map(run -> play(run, stop))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Forgets scenarios of cells before one. */
    private void forget(int before) {
        if (before <= forgotten) return;
        forgotten = before;
        variants.keySet().removeIf(cell -> cell < before);
    }

    /** Runs one; null when the sign is raised before it ends. */
    public Row play(int run, StopSign stop) {
        int cell = order.cell(run);
        long seed = sweep.seed(cell, order.replication(run));
        var variant = variant(cell);
        var id = variant.id(seed);
        if (variant.refusal() != null) {
            return Row.failed(run, id, seed, new Failure(variant.refusal(), BEFORE, ""));
        }
        var clock = new Clock();
        try {
            var history = Run.play(variant.scenario(), seed, stop, clock);
            var measures = sweep.measures();
            return new Row(
                    run, id, seed, measures.outcomes(variant.scenario(), history), measures.series(history), null);
        } catch (RuntimeException | StackOverflowError failure) {
            return stop.isRaised() ? null : Row.failed(run, id, seed, failure(failure, clock.tick));
        }
    }

    private Variant variant(int cell) {
        if (order.replications() == 1) return Variant.of(sweep, cell);
        return variants.computeIfAbsent(cell, number -> Variant.of(sweep, number));
    }

    /** Knows which tick is being played. */
    private static final class Clock implements Recorder {
        private int tick;

        @Override
        public void tick(MarketState state) {
            tick = state.world().tick() + 1;
        }
    }

    private static Failure failure(Throwable thrown, int tick) {
        if (thrown instanceof RunFailure failure) {
            return new Failure(failure.getMessage(), failure.tick(), failure.agent());
        }
        return new Failure(String.valueOf(thrown), tick, "");
    }
}
