package overbuild.experiment;

/** What became of one replication: a run that fails is a row, not a lost job. */
public sealed interface RunResult<T> {
    /** Number of the replication, from 0. */
    int replication();

    /** Its seed. */
    long seed();

    /** A run that reached its last tick, and what was kept of it. */
    record Completed<T>(int replication, long seed, T kept) implements RunResult<T> {}

    /** A run that did not, and why. */
    record Failed<T>(int replication, long seed, RuntimeException cause) implements RunResult<T> {}
}
