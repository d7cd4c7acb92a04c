package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.model.ModelVersion;

class VerifyCommandTest {
    private final StringWriter out = new StringWriter();

    @TempDir
    Path home;

    @Test
    void saysThatRowsAreOfAnotherVersion() throws IOException {
        var sweep = home.resolve("x");
        assertThat(run("sweep", "src/test/resources/sweeps/small.yaml", "--out", sweep.toString()))
                .isZero();
        assertThat(run("verify", sweep.toString())).isZero();
        assertThat(out.toString()).contains("all are the same to the last bit.").doesNotContain("model version");
        var manifest = sweep.resolve("manifest.json");
        var text = Files.readString(manifest);
        var older = text.replaceFirst("(\"modelVersion\" ?: ?)" + ModelVersion.NUMBER, "$10");
        assertThat(older).isNotEqualTo(text);
        Files.writeString(manifest, older);
        run("verify", sweep.toString());
        assertThat(out.toString())
                .contains("The rows are of model version 0, this program has version " + ModelVersion.NUMBER
                        + ": results may differ for that reason.");
    }

    private int run(String... words) {
        return Main.execute(new PrintWriter(out, true), new PrintWriter(new StringWriter()), words);
    }
}
