package overbuild.sweep;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that were damaged are refused in words, and left as they are. */
class StoredTest {
    private final Sweep sweep = Sweeps.small();

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        folder = home.resolve("x");
        Session.begin(sweep, Shard.WHOLE, folder, false, false, "overbuild sweep", Map.of())
                .close();
    }

    @Test
    void tellsWhyAFolderHoldsNoSweep() throws IOException {
        refuses(() -> Stored.of(home.resolve("none")), "none holds no sweep: there is no such folder.");
        refuses(() -> Stored.of(home), "holds no sweep: there is no manifest.json of one.");
        var manifest = folder.resolve(Stored.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).substring(0, 900));
        refuses(() -> Stored.of(folder), "its manifest.json is not that of one. Maybe it was damaged");
    }

    @Test
    void refusesAFolderWithoutRows() throws IOException {
        Files.delete(folder.resolve(Journal.FILE));
        refuses(
                () -> Stored.of(folder).checkRows(sweep),
                "has no rows: there is no file journal.bin. Maybe it was not copied");
        Files.createDirectory(folder.resolve(Journal.FILE));
        refuses(() -> Records.of(Stored.of(folder), sweep), "there is no file journal.bin");
        refuses(this::resume, "there is no file journal.bin");
    }

    @Test
    void refusesAJournalThatIsNone() throws IOException {
        Files.write(folder.resolve(Journal.FILE), new byte[5000]);
        refuses(() -> Records.of(Stored.of(folder), sweep), "is not the journal of sweep " + sweep.id());
        refuses(this::resume, "Maybe it was damaged, or copied from another folder.");
    }

    @Test
    void refusesAPlaceWhereNoFolderCanBe() {
        refuses(
                () -> Session.begin(sweep, Shard.WHOLE, Path.of("/dev/null/x"), false, false, "", Map.of()),
                "/dev/null is a file, not a folder.");
    }

    private void resume() throws IOException {
        Session.begin(sweep, Shard.WHOLE, folder, true, false, "overbuild sweep", Map.of())
                .close();
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String words) {
        assertThatThrownBy(what).isInstanceOf(SweepRefused.class).hasMessageContaining(words);
    }
}
