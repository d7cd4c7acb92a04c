package overbuild.sweep;

import overbuild.metric.Outcome;

/** Counts rows, and keeps the mean of one outcome. */
final class Tally {
    private final int watched;
    private final Outcome outcome;
    private int ended;
    private int failed;
    private int fresh;
    private int n;
    private double mean;
    private double squares;

    Tally(Sweep sweep) {
        var outcomes = sweep.measures().outcomes();
        var wanted = sweep.file().stop().intervals().keySet().stream().findFirst();
        int first = wanted.map(
                        key -> outcomes.stream().map(Outcome::key).toList().indexOf(key))
                .orElse(0);
        watched = first;
        outcome = outcomes.get(first);
    }

    /** Counts a row that was there before. */
    void old(Row row) {
        ended++;
        if (!row.isCompleted()) {
            failed++;
            return;
        }
        double value = row.outcomes()[watched];
        if (Double.isNaN(value)) return;
        n++;
        double gap = value - mean;
        mean += gap / n;
        squares += gap * (value - mean);
    }

    /** Counts a row of this start. */
    void fresh(Row row) {
        fresh++;
        old(row);
    }

    int ended() {
        return ended;
    }

    int failed() {
        return failed;
    }

    Standing standing(int runs, double seconds) {
        var estimate = Estimate.of(
                n, n == 0 ? Double.NaN : mean, squares, outcome.unit().equals("0/1"));
        return new Standing(runs, ended, failed, fresh, seconds, outcome, estimate);
    }
}
