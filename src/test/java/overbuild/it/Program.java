package overbuild.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process of the finished program, started as a user does.
 *
 * @param process the process
 * @param out where its standard output goes
 * @param err where its messages go
 */
record Program(Process process, Path out, Path err) {
    static final Path JAR = Path.of("target/overbuild.jar").toAbsolutePath();
    static final Path DUEL = Path.of("src/test/resources/it/duel.yaml").toAbsolutePath();
    /** Tests are short: what starts soonest ends first. */
    static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final int PATIENCE_SECONDS = 240;

    /** What a process left. */
    record Ended(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    /** Runs the jar in a folder. */
    static Ended run(Path folder, Object... arguments) {
        return jar(folder, arguments).end();
    }

    /** Starts the jar in a folder, as if on a terminal. */
    static Program jar(Path folder, Object... arguments) {
        return start(folder, new ProcessBuilder(words("-Doverbuild.terminal=true", arguments)));
    }

    /** The words that start the jar with a switch of Java. */
    static List<String> words(String option, Object... arguments) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(QUICK);
        words.addAll(List.of(option, "-jar", JAR.toString()));
        for (var argument : arguments) words.add(argument.toString());
        return words;
    }

    /** The jar for a launcher. */
    static void offer(ProcessBuilder builder) {
        builder.environment().put("OVERBUILD_JAR", JAR.toString());
        builder.environment().put("OVERBUILD_OPTS", String.join(" ", QUICK));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** Starts something in a folder. */
    static Program start(Path folder, ProcessBuilder builder) {
        try {
            var out = Files.createTempFile("overbuild", ".out");
            var err = Files.createTempFile("overbuild", ".err");
            out.toFile().deleteOnExit();
            err.toFile().deleteOnExit();
            builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
            return new Program(builder.start(), out, err);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where a program of the machine lies, if it is there. */
    static Optional<Path> path(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Waits until a message says something. */
    Program awaitMessage(String pattern) throws InterruptedException {
        for (int tenths = 0; tenths < 10 * PATIENCE_SECONDS && process.isAlive(); tenths++) {
            if (text(err).matches("(?s).*" + pattern + ".*")) return this;
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("never said " + pattern + ", but: " + text(err));
    }

    /** Waits for its end. */
    Ended end() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("does not end: " + text(out) + text(err));
            }
            return new Ended(process.exitValue(), text(out), text(err));
        } catch (InterruptedException interruption) {
            throw new AssertionError(interruption);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
