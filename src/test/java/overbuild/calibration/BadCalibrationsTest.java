package overbuild.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.scenario.ScenarioException;

/** Every calibration of the folder is broken; its comments say what must be said about it. */
class BadCalibrationsTest {
    private static final Path FOLDER = Path.of("src/test/resources/bad-calibrations");
    private static final String EXPECT = "# expect: ";

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysAllThatIsWrong(Path file) throws IOException {
        var expected = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(EXPECT))
                .map(line -> line.substring(EXPECT.length()))
                .toList();
        var refusal = catchThrowableOfType(ScenarioException.class, () -> Calibrations.read(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()
                        .replace("src/test/resources/bad-calibrations/", "")
                        .lines())
                .containsExactlyElementsOf(expected);
    }
}
