package overbuild.sweep;

import java.util.List;
import overbuild.experiment.StopSign;

/** What runs the runs of a sweep: threads of this process, or other machines. Rows do not depend on it. */
public interface Engine extends AutoCloseable {
    /** Runs that are made ready for threads, so that none waits. */
    int AHEAD = 64;

    /** How many batches it takes at the same time, each in a call of its own; it may grow. */
    int width();

    /** How many more batches are made ready for it. */
    default int ahead() {
        return 0;
    }

    /** How many runs the next batch should have. */
    int batch();

    /** Runs a batch, and returns the rows of the runs that ended; others are missing once the sign is raised. */
    List<Row> play(List<Integer> runs, StopSign stop);

    /** Releases what it holds. */
    @Override
    default void close() {}

    /** Threads of this process. */
    static Engine local(Sweep sweep, int threads) {
        var player = new Player(sweep);
        return new Engine() {
            @Override
            public int width() {
                return threads;
            }

            @Override
            public int ahead() {
                return AHEAD;
            }

            @Override
            public int batch() {
                return 1;
            }

            @Override
            public List<Row> play(List<Integer> runs, StopSign stop) {
                return player.play(runs, stop);
            }
        };
    }

    /** Makes engines on other machines; a service, there where the program was built with one. */
    interface Cluster {
        /**
         * An engine at work on a sweep.
         *
         * @param master address of the cluster; null for the one that the surroundings name, or else this machine
         * @param threads how many runs at the same time on this machine
         */
        Engine engine(Sweep sweep, String master, int threads);
    }
}
