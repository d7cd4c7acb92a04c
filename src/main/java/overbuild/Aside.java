package overbuild;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import overbuild.experiment.StopSign;

/** Work that is given up when the process is told to end. */
final class Aside {
    private static final int LOOK_MILLISECONDS = 50;

    private Aside() {}

    /** What came of the work; nothing when it was given up. */
    static <T> Optional<T> run(Supplier<T> work, StopSign stop) {
        var task = new FutureTask<>(work::get);
        var thread = new Thread(task, "aside");
        thread.setDaemon(true);
        if (!stop.isRaised()) thread.start();
        try {
            while (!stop.isRaised() && !task.isDone()) thread.join(LOOK_MILLISECONDS);
            return task.isDone() ? Optional.of(task.get()) : Optional.empty();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            if (failure.getCause() instanceof Error cause) throw cause;
            throw new IllegalStateException(failure);
        }
    }
}
