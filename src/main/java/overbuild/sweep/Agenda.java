package overbuild.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which run comes next. A cell whose intervals are narrow enough gets no more replications; this is looked at when all runs up to
 * some replication of all cells of a block have ended, so that it depends on nothing but their results.
 *
 * <p>Source: sequential stopping, Chow and Robbins 1965.
 */
final class Agenda {
    /** There is none until a run that is under way has ended. */
    static final int WAIT = -1;
    /** There is none any more. */
    static final int DONE = -2;

    private final Order order;
    private final Shard shard;
    private final Journal journal;
    private final Stop stop;
    private final int[] watched;
    private final double[] widths;
    private final boolean[] indicators;
    private final boolean[] settled = new boolean[Order.BLOCK];
    private int next;
    private int look;
    private int underWay;
    private int skipped;

    Agenda(Sweep sweep, Shard shard, Journal journal) {
        this.order = sweep.order();
        this.shard = shard;
        this.journal = journal;
        this.stop = sweep.file().stop();
        var outcomes = sweep.measures().outcomes();
        var keys = outcomes.stream().map(outcome -> outcome.key()).toList();
        List<Map.Entry<String, Double>> wanted = List.copyOf(stop.intervals().entrySet());
        watched = wanted.stream().mapToInt(one -> keys.indexOf(one.getKey())).toArray();
        widths = wanted.stream().mapToDouble(Map.Entry::getValue).toArray();
        indicators = new boolean[watched.length];
        for (int k = 0; k < watched.length; k++)
            indicators[k] = outcomes.get(watched[k]).unit().equals("0/1");
        look = firstLook();
    }

    private int firstLook() {
        return watched.length == 0 ? order.replications() : Math.min(stop.least(), order.replications());
    }

    /** The next run; {@link #WAIT} or {@link #DONE} when there is none. */
    int next() {
        while (next < order.size()) {
            if (order.replication(next) == look && look < order.replications()) {
                if (underWay > 0) return WAIT;
                settle();
            }
            if (isLate()) startBlock();
            int run = next++;
            if (!shard.has(order, run)) continue;
            if (settled[order.cell(run) % Order.BLOCK]) skipped++;
            else if (!journal.has(run)) {
                underWay++;
                return run;
            }
        }
        return underWay > 0 ? WAIT : DONE;
    }

    /** Whether another block begins. */
    private boolean isLate() {
        return order.replication(next) == 0 && order.cell(next) % Order.BLOCK == 0;
    }

    private void startBlock() {
        Arrays.fill(settled, false);
        look = firstLook();
    }

    /** Runs have ended. */
    void ended(int runs) {
        underWay -= runs;
    }

    /** Runs that were not needed. */
    int skipped() {
        return skipped;
    }

    /** The run before which all have been given out. */
    int reached() {
        return next;
    }

    private void settle() {
        int first = order.firstCell(next);
        int width = Math.min(Order.BLOCK, order.cells() - first);
        for (int cell = first; cell < first + width; cell++) {
            if (!settled[cell - first] && shard.has(order, order.run(cell, 0))) settled[cell - first] = isNarrow(cell);
        }
        look = Math.min(order.replications(), look + stop.every());
    }

    private boolean isNarrow(int cell) {
        var values = new double[watched.length][look];
        for (int k = 0; k < look; k++) {
            var row = journal.row(order.run(cell, k)).filter(Row::isCompleted);
            for (int one = 0; one < watched.length; one++) {
                values[one][k] = row.isPresent() ? row.get().outcomes()[watched[one]] : Double.NaN;
            }
        }
        for (int one = 0; one < watched.length; one++) {
            double width = Estimate.of(values[one], 0, look, indicators[one]).width();
            if (!(width <= widths[one])) return false;
        }
        return true;
    }
}
