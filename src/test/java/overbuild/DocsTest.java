package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

    /** Lines of Maven are not run, since a build cannot build itself; what they name is there. */
    @Test
    void nameProfilesAndTestsThatExist() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var lines = new ArrayList<String>();
        for (var document : documents()) {
            for (var line : Files.readAllLines(document)) if (line.startsWith("mvn ")) lines.add(line);
        }
        assertThat(lines).contains("mvn -B -Pfull package");
        assertThat(words(lines, "-P(\\w+)"))
                .isNotEmpty()
                .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
        assertThat(words(lines, "-D(?:it\\.)?test='?([^' ]+)")).isNotEmpty().allSatisfy(names -> {
            for (var name : names.split(",", -1))
                assertThat(tests(name)).as(name).isPositive();
        });
        assertThat(Files.readString(Path.of(".ci/run")))
                .as("builds the package of the profile")
                .contains("mvn -B -Pfull verify");
    }

    private static List<String> words(List<String> lines, String form) {
        return Pattern.compile(form)
                .matcher(String.join("\n", lines))
                .results()
                .map(word -> word.group(1))
                .toList();
    }

    private static long tests(String name) throws IOException {
        var form = name.replaceFirst("#.*", "").replace("*", ".*") + "\\.java";
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.getFileName().toString().matches(form))
                    .count();
        }
    }
}
