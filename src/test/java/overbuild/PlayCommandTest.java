package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seat on the terminal. */
class PlayCommandTest {
    @TempDir
    Path home;

    /** Answers of a person, before whose first one something gets in the way of the folder. */
    private static ByteArrayInputStream answers(String answers, Path taken) {
        return new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                try {
                    Files.writeString(taken, "in the way");
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                return super.read(into, from, most);
            }
        };
    }

    @Test
    void keepsThePlayElsewhereWhenItsFolderIsLost() throws IOException {
        var before = System.in;
        var out = new StringWriter();
        var err = new StringWriter();
        var taken = home.resolve("seat");
        System.setIn(answers("3 2\nu 99\n", taken));
        int code;
        try {
            code = Main.execute(
                    new PrintWriter(out),
                    new PrintWriter(err),
                    "play",
                    "src/test/resources/it/duel.yaml",
                    "--as",
                    "Beta",
                    "--console",
                    "--out",
                    taken.toString());
        } finally {
            System.setIn(before);
        }
        assertThat(code).as(err.toString()).isZero();
        assertThat(err.toString()).contains("Could not be kept where it was to go: " + taken);
        var said = err.toString();
        var place = said.substring(said.indexOf("It is kept in ") + 14, said.indexOf(" instead."));
        assertThat(Path.of(place, "play.yaml")).exists();
        assertThat(out.toString()).contains("overbuild run " + place);
        try (var files = Files.list(Path.of(place))) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(Path.of(place));
    }
}
