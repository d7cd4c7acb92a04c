package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.Main;

/** {@code docs/validation.md} is what {@code validate} writes today. */
class ValidationPageIT {
    private static final Path PAGE = Path.of("docs/validation.md");
    /** What follows was written by people. */
    private static final String REST = "\n## What calibration says";

    private static final List<String> COMMAND = List.of(
            "validate",
            "telecom-1996",
            "telecom-1996-rational",
            "telecom-1996-incumbents",
            "ai-race-2025",
            "ai-race-2025-hyperscalers",
            "sell-off-2025",
            "rail-us-1873",
            "rail-us-1873-calm",
            "rail-us-1873-half-leverage",
            "--runs",
            "100");

    @TempDir
    Path home;

    @Test
    void isWhatValidateWrites() throws IOException {
        var words = Stream.concat(
                COMMAND.stream(),
                Stream.of("--no-charts", "--out", home.resolve("x").toString()));
        var err = new StringWriter();
        Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err), words.toArray(String[]::new));
        assertThat(err.toString()).isEmpty();
        var page = Files.readString(home.resolve("x/validation.md"));
        var stored = Files.readString(PAGE);
        var rest = stored.substring(stored.indexOf(REST));
        if (System.getProperty("docs.update") != null) Files.writeString(PAGE, page + rest);
        assertThat(PAGE).as("rewrite it with -Ddocs.update").hasContent(page + rest);
        assertThat(page).contains("overbuild " + String.join(" ", COMMAND));
    }
}
