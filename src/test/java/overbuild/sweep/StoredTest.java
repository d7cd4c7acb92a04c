package overbuild.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.scenario.ScenarioWriter;

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

    static List<Path> shipped() throws IOException {
        try (var files = Files.list(Path.of("scenarios/sweeps"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void readsBackWhatIsShipped(Path file) {
        assertThat(readBack(Sweeps.read(file))).isTrue();
    }

    @Test
    void readsBackNumbersHoweverTheyAreWritten() throws IOException {
        var odd =
                "scenario: duel\nset: {seed: 1234567890123456789}\naxes: {structures.price: [.5, +3, 1_000, 2.50, 4e0, 12., 0.12345678901234567890]}\n";
        assertThat(readBack(Sweeps.read(Files.writeString(home.resolve("odd.yaml"), odd))))
                .isTrue();
    }

    private static boolean readBack(Sweep written) {
        var document = ScenarioWriter.read(ScenarioWriter.json(written.document()));
        return SweepReader.stored(document, written.table()).id().equals(written.id());
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
