package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the folder is broken; its comments say what must be said about it, up to three dots. */
class BadScenariosTest {
    private static final Path FOLDER = Path.of("src/test/resources/bad-scenarios");

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatIsWrong(Path file) throws IOException {
        var patches = comments(file, "# set: ");
        var refusal = catchThrowableOfType(ScenarioException.class, () -> new ScenarioReader().read(file, patches));
        assertThat(refusal).isNotNull();
        var expected = comments(file, "# expect: ");
        var said = refusal.getMessage()
                .replace("src/test/resources/bad-scenarios/", "")
                .lines()
                .toList();
        assertThat(said).hasSameSizeAs(expected);
        for (int k = 0; k < said.size(); k++) {
            var start = expected.get(k).replaceFirst("\\.\\.\\.$", "");
            assertThat(said.get(k)
                            .substring(0, Math.min(start.length(), said.get(k).length())))
                    .isEqualTo(start);
            assertThat(said.get(k).length() > start.length())
                    .isEqualTo(expected.get(k).endsWith("..."));
        }
    }

    private static List<String> comments(Path file, String start) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }
}
