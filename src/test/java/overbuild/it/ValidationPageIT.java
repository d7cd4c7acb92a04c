package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.Main;

/** {@code docs/validation.md} is what {@code validate scenarios/*.yaml} writes today: all targets of all scenarios. */
class ValidationPageIT {
    private static final Path PAGE = Path.of("docs/validation.md");
    /** What follows was written by people. */
    private static final String REST = "\n## What calibration says";

    @TempDir
    Path home;

    @Test
    void isWhatValidateWrites() throws IOException {
        var words = Stream.of(
                        Stream.of("validate"),
                        scenarios().stream(),
                        Stream.of("--no-charts", "--out", home.resolve("x").toString()))
                .flatMap(part -> part);
        var err = new StringWriter();
        int code =
                Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err), words.toArray(String[]::new));
        assertThat(code).as("required facts are missed by the counterfactuals").isEqualTo(1);
        assertThat(err.toString()).startsWith("Left out, as they have no targets: scenarios/duel.yaml, ");
        var page = Files.readString(home.resolve("x/validation.md"));
        var stored = Files.readString(PAGE);
        var rest = stored.substring(stored.indexOf(REST));
        if (System.getProperty("docs.update") != null) Files.writeString(PAGE, page + rest);
        assertThat(PAGE).as("rewrite it with -Ddocs.update").hasContent(page + rest);
    }

    /** As a shell gives {@code scenarios/*.yaml}. */
    private static List<String> scenarios() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("scenarios"), "*.yaml")) {
            return StreamSupport.stream(files.spliterator(), false)
                    .map(file -> "scenarios/" + file.getFileName())
                    .sorted()
                    .toList();
        }
    }
}
