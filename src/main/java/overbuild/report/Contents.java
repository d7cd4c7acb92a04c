package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;

/** Files to be written. */
public interface Contents {
    /** Writes them into a folder. */
    void write(Path folder) throws IOException;
}
