package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    private Path folder;

    @Test
    void refusesAMissingFile() throws IOException {
        Duel.beside(folder, "race.yaml", "");
        refuses(folder.resolve("rase.yaml"), "no such file. Maybe 'race.yaml'?");
    }

    @Test
    void refusesAFileInAMissingFolder() {
        refuses(folder.resolve("nowhere/race.yaml"), "no such file.");
    }

    @Test
    void refusesAFolder() {
        refuses(folder, "is a folder, not a file");
    }

    @Test
    void refusesALargeFile() throws IOException {
        var file = folder.resolve("large.yaml");
        try (var large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100_000_000);
        }
        refuses(file, "has 100 MB; at most 2 MB are read");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        refuses(
                Files.write(folder.resolve("a.yaml"), new byte[] {'a', (byte) 0xff, (byte) 0xfe}),
                "is no text in UTF-8");
        refuses(
                Files.write(folder.resolve("b.yaml"), new byte[] {'\n', 0, 'b'}),
                "has a character in line 2 that is no text");
    }

    @Test
    void refusesManyAliases() throws IOException {
        var text = "a: &a [" + "x, ".repeat(4000) + "x]\nb:\n" + "  - *a\n".repeat(30);
        refuses(Files.writeString(folder.resolve("flood.yaml"), text), "grows too large once its aliases are expanded");
    }

    @Test
    void refusesBottomlessLists() throws IOException {
        refuses(Files.writeString(folder.resolve("deep.yaml"), "[".repeat(100_000)), "is nested deeper than 40 levels");
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        assertThat(Duel.read(Duel.beside(folder, "marked.yaml", "\uFEFFbase: duel"))
                        .scenario()
                        .ticks())
                .isEqualTo(40);
    }

    @Test
    void printsTheFirstOfManyProblems() throws IOException {
        var file =
                Duel.beside(folder, "many.yaml", "base: duel\ngame: {menu: {levels: [" + "x, ".repeat(2000) + "x]}}");
        assertThatThrownBy(() -> Duel.read(file)).isInstanceOfSatisfying(ScenarioException.class, refusal -> {
            assertThat(refusal.problems()).hasSize(2001);
            assertThat(refusal.getMessage().lines()).hasSize(51).endsWith("and 1951 more");
        });
    }

    private static void refuses(Path file, String message) {
        assertThatThrownBy(() -> Duel.read(file))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(file + "")
                .hasMessageEndingWith(message);
    }
}
