package overbuild;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The desktop's browser. */
final class Browser {
    private Browser() {}

    /** Opens a file; otherwise says why not. */
    static Optional<String> open(Path file) {
        var page = file.toAbsolutePath().normalize().toUri();
        try {
            boolean desktop = !GraphicsEnvironment.isHeadless()
                    && Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE);
            if (!desktop) return Optional.of("There is no desktop here to open it on. Open " + page + " in a browser.");
            Desktop.getDesktop().browse(page);
            return Optional.empty();
        } catch (IOException | RuntimeException | LinkageError failure) {
            return Optional.of("The desktop has no browser that starts. Open " + page + " in one.");
        }
    }
}
