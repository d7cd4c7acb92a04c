package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents point to what exists; {@code DocsIT} runs their commands. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final List<Path> ROOTS = List.of(Path.of("docs"), Path.of(".github"), Path.of("output/README.md"));

    static List<Path> documents() throws IOException {
        var documents = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
        for (var root : ROOTS) {
            try (var files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pointToWhatExists(Path document) throws IOException {
        var folder = document.toAbsolutePath().getParent();
        assertThat(LINK.matcher(Files.readString(document)).results().map(link -> link.group(1)))
                .filteredOn(link -> !link.contains("://"))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }
}
