package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private static final String ID = "0123456789abcdef";

    @TempDir
    Path home;

    private Path place;
    private Folder folder;

    @BeforeEach
    void choose() {
        place = home.resolve("a/b");
        folder = new Folder(place, ID);
    }

    @Test
    void appearsWithAllItsFiles() throws IOException {
        publish("first");
        assertThat(place.resolve("summary.json")).hasContent("first");
        assertThat(place.getParent()).isDirectoryNotContaining("glob:**/.tmp*");
    }

    @Test
    void leavesNothingWhenWritingFails() {
        assertThatThrownBy(() -> Draft.publish(folder, draft -> {
                    Files.writeString(draft.resolve("summary.json"), "half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(place).doesNotExist();
        assertThat(place.getParent()).isEmptyDirectory();
    }

    @Test
    void takesTheSameRunAgain() throws IOException {
        publish("first");
        Files.writeString(place.resolve("notes.txt"), "mine");
        publish("second");
        assertThat(place.resolve("summary.json")).hasContent("second");
        assertThat(place.resolve("notes.txt")).hasContent("mine");
        assertThat(place).isDirectoryNotContaining("glob:**/.tmp*");
    }

    @Test
    void refusesAnotherRun() throws IOException {
        publish("first");
        var other = new Folder(place, "fedcba9876543210");
        assertThatThrownBy(other::check).isInstanceOf(FolderTaken.class).hasMessageContaining(ID);
    }

    @Test
    void refusesFilesOfOthers() throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("market.csv"), "mine");
        assertThatThrownBy(folder::check).isInstanceOf(FolderTaken.class).hasMessageContaining("market.csv");
        assertThatThrownBy(() -> publish("x")).isInstanceOf(FolderTaken.class);
        assertThat(place.resolve("market.csv")).hasContent("mine");
        assertThat(place.resolve("summary.json")).doesNotExist();
    }

    @Test
    void refusesChartsOfOthersBeforeItPutsAnything() throws IOException {
        Files.createDirectories(place.resolve("charts"));
        Files.writeString(place.resolve("charts/price.svg"), "mine");
        assertThatThrownBy(() -> publish("x")).isInstanceOf(FolderTaken.class);
        assertThat(place.resolve("charts/price.svg")).hasContent("mine");
        assertThat(place.resolve("manifest.json")).doesNotExist();
    }

    @Test
    void addsToAFolderOfOthers() throws IOException {
        Files.createDirectories(place.resolve("sub"));
        publish("x");
        assertThat(place.resolve("manifest.json")).exists();
        assertThat(place.resolve("sub")).exists();
    }

    @Test
    void finishesWhatAKilledRunBegan() throws IOException {
        var left = Files.createDirectories(place.resolve(".tmp-" + ID + "-1"));
        Files.writeString(left.resolve("manifest.json"), manifest());
        Files.writeString(place.resolve("market.csv"), "half of it");
        publish("whole");
        assertThat(place.resolve("summary.json")).hasContent("whole");
    }

    @Test
    void refusesAManifestThatIsNone() throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("manifest.json"), "{]");
        assertThatThrownBy(folder::check).isInstanceOf(FolderTaken.class);
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(home.resolve("a"), "mine");
        assertThatThrownBy(folder::check).isInstanceOf(FolderTaken.class).hasMessageContaining("is a file");
    }

    private void publish(String summary) throws IOException {
        Draft.publish(folder, draft -> {
            Files.createDirectories(draft.resolve("charts"));
            Files.writeString(draft.resolve("charts/price.svg"), summary);
            Files.writeString(draft.resolve("market.csv"), summary);
            Files.writeString(draft.resolve("summary.json"), summary);
            Files.writeString(draft.resolve("manifest.json"), manifest());
        });
    }

    private static String manifest() {
        return "{\"runId\": \"" + ID + "\"}";
    }
}
