package overbuild.sweep;

/**
 * The order in which runs are given out: cells in blocks, in each block one replication of every cell after the other. What has
 * ended is thus balanced at any time, and a cell's scenario is made once.
 *
 * @param cells how many cells
 * @param replications runs of each
 */
public record Order(int cells, int replications) {
    /** Cells of a block. */
    static final int BLOCK = 256;

    /** How many runs. */
    public int size() {
        return cells * replications;
    }

    /** The cell of a run. */
    public int cell(int run) {
        return firstCell(run) + within(run) % width(run);
    }

    /** The replication of a run. */
    public int replication(int run) {
        return within(run) / width(run);
    }

    /** The run of a cell's replication. */
    public int run(int cell, int replication) {
        int first = cell / BLOCK * BLOCK;
        return first * replications + replication * Math.min(BLOCK, cells - first) + cell - first;
    }

    /** First cell of a run's block. */
    int firstCell(int run) {
        return run / block() * BLOCK;
    }

    private int within(int run) {
        return run % block();
    }

    /** Runs of a whole block. */
    private int block() {
        return Math.min(BLOCK, cells) * replications;
    }

    private int width(int run) {
        return Math.min(BLOCK, cells - firstCell(run));
    }
}
