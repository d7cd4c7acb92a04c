package overbuild.sweep;

import java.util.List;
import overbuild.experiment.StopSign;

/** What runs the runs of a sweep: threads of this process, or other machines. Rows do not depend on it. */
public interface Engine extends AutoCloseable {
    /** How many batches it takes at the same time, each in a call of its own. */
    int width();

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
