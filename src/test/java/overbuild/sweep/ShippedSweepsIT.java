package overbuild.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped sweep works, with few replications. */
class ShippedSweepsIT {
    private static final Path FOLDER = Path.of("scenarios/sweeps");

    @TempDir
    Path home;

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void works(Path file) throws IOException {
        var text = Files.readString(file).replaceFirst("(?m)^replications: .*", "replications: 1");
        var copy = Files.writeString(home.resolve(file.getFileName()), text);
        var sweep = Sweeps.read(copy);
        Sweeps.run(sweep, home.resolve("out"), 2);
        var stored = Stored.of(home.resolve("out"));
        assertThat(stored.isComplete()).isTrue();
        assertThat(stored.manifest().path("failed").asInt(-1)).isZero();
        assertThat(Sweeps.rows(sweep, home.resolve("out"))).hasSize(sweep.size());
    }
}
