package overbuild.gui;

import java.awt.Toolkit;
import java.awt.Window;
import java.util.Arrays;
import javax.swing.UIManager;

/**
 * What windows could leave behind.
 *
 * @param threads threads that are alive
 * @param listeners listeners of things that live as long as the program
 * @param windows windows that are on a display
 * @param heap bytes after the garbage is collected
 */
record Held(long threads, long listeners, long windows, long heap) {
    private static final long ROOM = 8L << 20;

    static Held now() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return new Held(
                Thread.getAllStackTraces().size(),
                UIManager.getPropertyChangeListeners().length
                        + Toolkit.getDefaultToolkit().getAWTEventListeners().length
                        + Toolkit.getDefaultToolkit().getPropertyChangeListeners().length,
                Arrays.stream(Window.getWindows()).filter(Window::isDisplayable).count(),
                runtime.totalMemory() - runtime.freeMemory());
    }

    boolean isNoMoreThan(Held before) {
        return threads <= before.threads
                && listeners <= before.listeners
                && windows <= before.windows
                && heap <= before.heap + ROOM;
    }
}
