package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.WhyNumbers;

/**
 * Every command in a fenced {@code sh} block of the documents works, and prints what a {@code text} block right behind it shows; a line
 * of three dots stands for anything. Those of Maven and Git are not run, nor again those whose results {@link WhyNumbers} holds.
 */
@DisabledOnOs(OS.WINDOWS)
class DocsIT {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$(?:\\s+^```text\\n(.*?)^```$)?");
    private static final Pattern ELSEWHERE = Pattern.compile("(mvn|git|cd|sudo|java) .*");

    @TempDir
    Path home;

    /**
     * A line of a document.
     *
     * @param line the command
     * @param shown what the document shows of its output, line by line; empty where it shows nothing
     */
    record Command(String line, List<String> shown) {
        boolean isHeld() {
            return shown.isEmpty() && WhyNumbers.COMMANDS.contains(line.replaceFirst("^\\./overbuild ", ""));
        }

        @Override
        public String toString() {
            return line;
        }
    }

    static Stream<Command> commands() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            var files = Stream.concat(
                    Stream.of(Path.of("README.md")),
                    docs.filter(file -> file.toString().endsWith(".md")));
            return files.toList().stream()
                    .flatMap(file -> BLOCK.matcher(text(file)).results())
                    .flatMap(block -> commands(block.group(1), block.group(2)))
                    .filter(command -> !ELSEWHERE.matcher(command.line()).matches() && !command.isHeld())
                    .distinct();
        }
    }

    /** Output that is shown is that of the last. */
    private static Stream<Command> commands(String block, String shown) {
        var lines = block.replace("\\\n", " ")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        int last = lines.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(k -> new Command(
                        lines.get(k),
                        k < last || shown == null ? List.of() : shown.lines().toList()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void works(Command command) throws IOException {
        assumeThat(command.line().startsWith("parallel ")
                        && Program.path("parallel").isEmpty())
                .as("Not run, as there is no GNU parallel")
                .isFalse();
        for (var name : List.of("overbuild", "scenarios", "docs", "src")) {
            Files.createSymbolicLink(home.resolve(name), Path.of(name).toAbsolutePath());
        }
        var builder = new ProcessBuilder("bash", "-c", command.line());
        Program.offer(builder);
        builder.environment().merge("PATH", home.toString(), (old, own) -> own + ":" + old);
        var ended = Program.start(home, builder).end();
        assertThat(ended.code()).as(ended.err()).isZero();
        if (!command.shown().isEmpty()) assertThat(ended.out()).matches(form(command.shown()));
    }

    /** These lines, one behind the other, with anything around them and for dots. */
    private static Pattern form(List<String> shown) {
        var lines = shown.stream()
                .map(line -> line.equals("...") ? "(.*\\n)*?" : Pattern.quote(line) + "\\n")
                .collect(Collectors.joining());
        return Pattern.compile("(.*\\n)*?" + lines + "(.*\\n)*");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
