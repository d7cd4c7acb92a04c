package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The same bits on every Java that stands beside the one that runs the build. */
class OtherJdkIT {
    private static final Path FIBRE = Path.of("scenarios/telecom-1996.yaml").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void playsTheSameRaceOnEveryJava() throws IOException {
        var others = others();
        assumeTrue(!others.isEmpty(), "no other Java of version 17 or newer stands beside this one");
        var expected = digest(Path.of(System.getProperty("java.home")), "here");
        for (int k = 0; k < others.size(); k++) {
            assertThat(digest(others.get(k), "other" + k))
                    .as("%s", others.get(k))
                    .isEqualTo(expected);
        }
    }

    private String digest(Path java, String folder) throws IOException {
        var command = List.of(
                java.resolve("bin/java").toString(),
                "-jar",
                Program.JAR.toString(),
                "run",
                FIBRE.toString(),
                "--runs",
                "3",
                "--no-charts",
                "--out",
                folder);
        var ended = Program.start(home, new ProcessBuilder(command)).end();
        assertThat(ended.code()).as(ended.err()).isZero();
        var manifest = home.resolve(folder).resolve("manifest.json");
        return JsonMapper.shared()
                .readTree(manifest.toFile())
                .path("resultDigest")
                .asString();
    }

    private static List<Path> others() throws IOException {
        var here = Path.of(System.getProperty("java.home")).toRealPath();
        try (var beside = Files.list(here.getParent())) {
            return beside.filter(java -> major(java) >= 17)
                    .map(OtherJdkIT::real)
                    .distinct()
                    .filter(java -> !java.equals(here))
                    .sorted()
                    .toList();
        }
    }

    private static Path real(Path java) {
        try {
            return java.toRealPath();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Version of the Java in a folder; 0 when there is none. */
    private static int major(Path folder) {
        var release = folder.resolve("release");
        if (!Files.isExecutable(folder.resolve("bin/java")) || !Files.isReadable(release)) return 0;
        try (var lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.substring(14).split("[.\"+-]", 2)[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException failure) {
            return 0;
        }
    }
}
