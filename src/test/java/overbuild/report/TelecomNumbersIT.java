package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import overbuild.Page;

/** Holds what the model description says about the telecom scenario against runs. */
class TelecomNumbersIT {
    @Test
    void areThoseOfTheRuns() throws IOException {
        new Page(Path.of("docs/model.md")).check(new TelecomNumbers().tables());
    }
}
