package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    private static final Path FILE = Path.of("docs/output.md");

    @Test
    void describesWhatIsMeasuredToday() throws IOException {
        if (System.getProperty("docs.update") != null) Files.writeString(FILE, Dictionary.text());
        assertThat(FILE).as("rewrite it with -Ddocs.update").hasContent(Dictionary.text());
    }
}
