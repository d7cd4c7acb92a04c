package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents point at is there: pages, headings, files, and in those that describe the code also classes and members. */
class ReferencesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern PLACE = Pattern.compile("[\\w.-]+(/[\\w.-]+)+/?");
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.([a-z]\\w*))?");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"));
    private static final String ALL = sources();
    private static final Map<String, Integer> DECLARED = declared();

    static Stream<Path> pages() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            var below = docs.filter(file -> file.toString().endsWith(".md")).toList();
            var above = List.of("README.md", "CHANGELOG.md", ".github/CONTRIBUTING.md", "output/README.md");
            return Stream.concat(above.stream().map(Path::of), below.stream());
        }
    }

    /** Pages about the code as it is; others may show code that a reader is to write. */
    static Stream<Path> descriptions() throws IOException {
        return pages().filter(page -> page.startsWith("docs/adr")
                || List.of("README.md", "docs/model.md", "docs/tour.md")
                        .contains(page.toString().replace('\\', '/')));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadToPagesAndHeadings(Path page) {
        assertThat(LINK.matcher(prose(page)).results()).allSatisfy(link -> {
            var target = link.group(1).isEmpty()
                    ? page
                    : page.resolveSibling(link.group(1)).normalize();
            assertThat(target).exists();
            if (link.group(2) != null) assertThat(headings(target)).contains(link.group(2));
        });
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void nameWhatIsThere(Path page) {
        assertThat(CODE.matcher(prose(page))
                        .results()
                        .map(code -> code.group(1))
                        .filter(name -> !isThere(name)))
                .as("names in " + page)
                .isEmpty();
    }

    private static boolean isThere(String name) {
        if (PLACE.matcher(name).matches()) return isPlace(name);
        var type = TYPE.matcher(name);
        return !type.matches() || isType(type);
    }

    private static boolean isPlace(String name) {
        if (Files.exists(Path.of(name))) return true;
        return SOURCES.stream()
                .map(folder -> folder.resolve("overbuild").resolve(name))
                .anyMatch(place -> Files.exists(place) || Files.exists(Path.of(place + ".java")));
    }

    private static boolean isType(Matcher type) {
        var place = DECLARED.get(type.group(1));
        if (place == null) return false;
        return type.group(2) == null
                || Pattern.compile("\\b" + type.group(2) + "\\b").matcher(ALL).find(place);
    }

    /** Types, and where the declaration of each ends in all sources. */
    private static Map<String, Integer> declared() {
        return Pattern.compile("\\b(?:class|interface|record|enum|@interface) (\\w+)")
                .matcher(ALL)
                .results()
                .collect(Collectors.toMap(type -> type.group(1), type -> type.end(), (first, other) -> first));
    }

    private static List<String> headings(Path page) {
        return prose(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceAll("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static String prose(Path page) {
        return BLOCK.matcher(text(page)).replaceAll("");
    }

    private static String sources() {
        var all = new StringBuilder();
        for (var folder : SOURCES) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> all.append(text(file)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return all.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
