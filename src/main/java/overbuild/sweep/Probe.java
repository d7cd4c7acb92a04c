package overbuild.sweep;

import java.util.ArrayList;
import java.util.List;
import overbuild.experiment.StopSign;

/**
 * What a sweep will cost, measured by a few of its runs.
 *
 * @param runs how many were run
 * @param mean seconds of one, the first few aside
 * @param shortest the shortest
 * @param longest the longest
 * @param bytes bytes of a row in the journal
 * @param refused cells whose values do not go together, with the reason, as far as looked
 * @param looked cells that were looked at
 */
public record Probe(
        int runs, double mean, double shortest, double longest, double bytes, List<String> refused, int looked) {
    private static final int MOST_RUNS = 40;
    private static final int WARM = 5;
    private static final int MOST_CELLS = 2000;
    private static final double SECONDS = 3;
    private static final double NANO = 1e-9;

    /** Runs a few, and looks at cells until that is enough. */
    public static Probe of(Sweep sweep) {
        long begun = System.nanoTime();
        var player = new Player(sweep);
        var times = new ArrayList<Double>();
        double bytes = 0;
        int most = Math.min(MOST_RUNS, sweep.size());
        for (int k = 0; k < most && (k < 2 || since(begun) < SECONDS); k++) {
            long start = System.nanoTime();
            var row = player.play((int) ((long) k * sweep.size() / most), new StopSign());
            times.add(since(start));
            bytes += row.bytes().length;
        }
        var warm = times.subList(Math.min(WARM, times.size() / 2), times.size()).stream()
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        var refused = new ArrayList<String>();
        int cells = sweep.order().cells();
        int looked = 0;
        while (looked < Math.min(MOST_CELLS, cells) && since(begun) < 3 * SECONDS) {
            var variant = Variant.of(sweep, looked);
            if (variant.refusal() != null) refused.add(sweep.cell(looked).words() + ": " + variant.refusal());
            looked++;
        }
        return new Probe(
                times.size(), warm.getAverage(), warm.getMin(), warm.getMax(), bytes / times.size(), refused, looked);
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) * NANO;
    }
}
