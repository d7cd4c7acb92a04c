package overbuild.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import overbuild.scenario.Node.Fields;

/** Takes in files with care: only readable text of modest size that holds a map. */
public final class Intake {
    private static final int LARGEST = 2_000_000;

    /** The byte order mark that some editors put before a text. */
    private static final String MARK = "\uFEFF";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r\u0085]]");

    private Intake() {}

    /**
     * Reads a file of YAML that holds a map.
     *
     * @throws ScenarioException when it cannot
     */
    static Fields read(Path file, Origin.Kind kind) {
        var origin = new Origin(kind, name(file), 0, 0);
        var root = Yaml.parse(text(file), origin);
        if (root == null || root.isNull()) throw fail(file, "is empty");
        if (root instanceof Fields fields) return fields;
        throw new ScenarioException(Problem.at(root, "", "must be a map of keys and values, but was " + root.words()));
    }

    /** How a file is called in messages: from the current folder where it lies in it. */
    public static String name(Path file) {
        var here = Path.of("").toAbsolutePath();
        var whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(here) ? here.relativize(whole) : whole)
                .toString()
                .replace('\\', '/');
    }

    /**
     * The text of a file.
     *
     * @throws ScenarioException when there is none
     */
    public static String text(Path file) {
        if (Files.isDirectory(file)) throw fail(file, "is a folder, not a file");
        if (!Files.exists(file)) throw fail(file, "no such file." + siblings(file));
        try (var stream = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > LARGEST) throw fail(file, "has " + size / 1_000_000 + " MB; at most 2 MB are read");
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw fail(file, "does not end; at most 2 MB are read");
            return decoded(file, bytes);
        } catch (IOException failure) {
            throw fail(file, "cannot be read: " + failure.getMessage());
        }
    }

    private static String decoded(Path file, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var control = CONTROL.matcher(text);
            if (!control.find()) return text.startsWith(MARK) ? text.substring(1) : text;
            long line = 1
                    + text.substring(0, control.start())
                            .chars()
                            .filter(letter -> letter == '\n')
                            .count();
            throw fail(file, "has a character in line " + line + " that is no text");
        } catch (CharacterCodingException failure) {
            throw fail(file, "is no text in UTF-8");
        }
    }

    private static String siblings(Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) return "";
        try (var files = Files.list(folder)) {
            List<String> names =
                    files.map(Path::getFileName).map(Path::toString).sorted().toList();
            return Nearest.to(file.getFileName().toString(), names)
                    .map(near -> " Maybe '" + near + "'?")
                    .orElse("");
        } catch (IOException failure) {
            return "";
        }
    }

    private static ScenarioException fail(Path file, String message) {
        return new ScenarioException(Problem.with(name(file), message));
    }
}
