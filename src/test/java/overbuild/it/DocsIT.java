package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in a fenced {@code sh} block of the documents works; those of Maven and Git are not run. */
@DisabledOnOs(OS.WINDOWS)
class DocsIT {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Pattern ELSEWHERE = Pattern.compile("(mvn|git|cd|sudo|java) .*");

    @TempDir
    Path home;

    static Stream<String> commands() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            var files = Stream.concat(
                    Stream.of(Path.of("README.md")),
                    docs.filter(file -> file.toString().endsWith(".md")));
            return files.toList().stream()
                    .flatMap(file -> BLOCK.matcher(text(file)).results())
                    .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .filter(line -> !ELSEWHERE.matcher(line).matches())
                    .distinct();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void works(String command) throws IOException {
        assumeThat(command.startsWith("parallel ") && Program.path("parallel").isEmpty())
                .as("Not run, as there is no GNU parallel")
                .isFalse();
        for (var name : List.of("overbuild", "scenarios", "docs", "src")) {
            Files.createSymbolicLink(home.resolve(name), Path.of(name).toAbsolutePath());
        }
        var builder = new ProcessBuilder("bash", "-c", command);
        builder.environment().put("OVERBUILD_JAR", Program.JAR.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", home.toString(), (old, own) -> own + ":" + old);
        var ended = Program.start(home, builder).end();
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
