package overbuild.sweep;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import overbuild.metric.Outcome;

/** Some outcomes of all runs that a folder holds, finished or not. */
public final class Kept {
    private final Sweep sweep;
    private final List<Outcome> outcomes;
    private final double[][] values;
    private int rows;
    private int failed;

    private Kept(Sweep sweep, List<Outcome> outcomes) {
        this.sweep = sweep;
        this.outcomes = List.copyOf(outcomes);
        values = new double[outcomes.size()][sweep.size()];
        for (var column : values) Arrays.fill(column, Double.NaN);
    }

    /**
     * Reads the rows of a folder.
     *
     * @param outcomes those that are wanted, all of them kept by the sweep
     */
    public static Kept of(Stored stored, List<Outcome> outcomes) throws IOException {
        var sweep = stored.sweep();
        var kept = new Kept(sweep, outcomes);
        try (var journal = Journal.open(stored.folder(), stored.id(), sweep.size(), false, kept::take)) {
            kept.rows = journal.rows();
            stored.checkNoneLost(kept.rows);
        }
        return kept;
    }

    private void take(Row row) {
        if (!row.isCompleted()) {
            failed++;
            return;
        }
        var all = sweep.measures().outcomes();
        for (int k = 0; k < values.length; k++) {
            values[k][row.run()] = row.outcomes()[all.indexOf(outcomes.get(k))];
        }
    }

    /** An outcome of a run; NaN where the run failed, has not ended, or has no such outcome. */
    public double at(Outcome outcome, int cell, int replication) {
        return values[outcomes.indexOf(outcome)][sweep.order().run(cell, replication)];
    }

    /** Runs that have ended. */
    public int rows() {
        return rows;
    }

    /** Those of them that failed. */
    public int failed() {
        return failed;
    }
}
