package overbuild.gui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;

/** Where windows appear. */
public final class Stage {
    /** MASON keeps preferences; that Java makes a folder for them is nothing to tell a person. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private Stage() {}

    /**
     * Shows a window until it is closed.
     *
     * @param window opens it, given what to run when it is closed
     * @return whether there was a display for it
     */
    public static boolean show(Consumer<Runnable> window) throws InterruptedException {
        PREFERENCES.setLevel(Level.OFF);
        var closed = new CountDownLatch(1);
        try {
            if (GraphicsEnvironment.isHeadless()) return false;
            SwingUtilities.invokeAndWait(() -> window.accept(closed::countDown));
            closed.await();
            return true;
        } catch (AWTError | LinkageError | HeadlessException failure) {
            return false;
        } catch (InvocationTargetException failure) {
            var cause = failure.getCause();
            if (cause instanceof AWTError || cause instanceof LinkageError) return false;
            throw new IllegalStateException(cause);
        }
    }
}
