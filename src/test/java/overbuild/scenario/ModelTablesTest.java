package overbuild.scenario;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import overbuild.Page;

/** Holds the tables of the model description against the code. */
class ModelTablesTest {
    @Test
    void sayWhatTheCodeSays() throws IOException {
        new Page(Path.of("docs/model.md")).check(ModelTables.all());
    }
}
