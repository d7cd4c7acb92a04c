package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.Page;

/** Holds what is said about the dilemma against runs; draws its pictures anew when they are rewritten. */
class DilemmaNumbersIT {
    @TempDir
    private Path folder;

    @Test
    void areThoseOfTheRuns() throws IOException {
        var numbers = new DilemmaNumbers();
        if (System.getProperty("docs.update") != null) numbers.draw(folder, Path.of("docs"));
        new Page(Path.of("docs/dilemma.md")).check(numbers.tables());
    }
}
