package overbuild;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import overbuild.experiment.StopSign;

/** Lets a command keep its finished work when the process is told to end; Java then exits with 130 or 143. */
final class Interruption {
    private static final int PATIENCE_SECONDS = 20;
    private final StopSign stop = new StopSign();
    private final CountDownLatch done = new CountDownLatch(1);

    /** From now on, an interruption raises the sign and waits for the command's end. */
    StopSign watch() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(this::end, "interruption"));
        } catch (IllegalStateException endingAlready) {
            stop.raise();
        }
        return stop;
    }

    /** The command has ended. */
    void done() {
        done.countDown();
    }

    private void end() {
        stop.raise();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                System.err.println("Interrupted before it could finish.");
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
