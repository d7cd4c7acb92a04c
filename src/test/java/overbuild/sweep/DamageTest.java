package overbuild.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was damaged after it had been written is told by name, never taken for whole, and made again. */
class DamageTest {
    private static final String PART = "rows-00000.parquet";
    private final Sweep sweep = Sweeps.small();

    @TempDir
    Path home;

    private String digest;

    @BeforeEach
    void run() {
        digest = Sweeps.run(sweep, home, 2);
    }

    @Test
    void tellsPartsThatWereDamaged() throws IOException {
        var whole = Files.readAllBytes(home.resolve(PART));
        assertThat(Stored.of(home).broken()).isEmpty();
        for (var damaged : List.of(Arrays.copyOf(whole, whole.length - 9), flipped(whole, whole.length / 2))) {
            Files.write(home.resolve(PART), damaged);
            assertThat(Stored.of(home).broken())
                    .singleElement()
                    .asString()
                    .startsWith(home.resolve(PART) + " is missing or damaged.");
            assertThat(mended()).containsExactly(home.resolve(PART) + " was missing or damaged; it is written again.");
            assertThat(home.resolve(PART)).hasBinaryContent(whole);
        }
    }

    @Test
    void mendsPartsThatNobodyVouchesFor() throws IOException {
        Files.delete(home.resolve("SHA256SUMS"));
        var whole = Files.readAllBytes(home.resolve(PART));
        Files.write(home.resolve(PART), flipped(whole, 100));
        assertThat(mended()).isEmpty();
        assertThat(home.resolve(PART)).hasBinaryContent(whole);
    }

    @Test
    void refusesRowsThatWereLost() throws IOException {
        loseHalf();
        var words = " of the 60 rows that manifest.json counts: it was damaged.";
        refuses(() -> Stored.of(home).checkRows(sweep), words);
        refuses(() -> Kept.of(Stored.of(home), sweep.measures().outcomes()), words);
        assertThat(Stored.of(home).lost(60)).isEmpty();
    }

    @Test
    void countsNoRowsThatWereLost() throws IOException {
        loseHalf();
        begin().close();
        assertThat(Stored.of(home).isComplete()).isFalse();
        assertThat(Stored.of(home).digest()).isEmpty();
        assertThat(Stored.of(home).lost(45)).isEmpty();
        assertThat(Sweeps.run(sweep, home, 2)).isEqualTo(digest);
        assertThat(Stored.of(home).isComplete()).isTrue();
    }

    @Test
    void goesOnWithoutManifest() throws IOException {
        Files.writeString(home.resolve(Stored.MANIFEST), "{\"kind\": \"swe");
        refuses(() -> Session.begin(sweep, Shard.WHOLE, home, false, false, "", Map.of()), "is there already");
        assertThat(Sweeps.run(sweep, home, 2)).isEqualTo(digest);
        assertThat(Stored.of(home).isComplete()).isTrue();
    }

    @Test
    void refusesAManifestOfAnotherSweep() throws IOException {
        var manifest = home.resolve(Stored.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replace("\"replications\" : 4", "\"replications\" : 5"));
        refuses(() -> Stored.of(home).sweep(), manifest + " does not describe the sweep " + sweep.id());
    }

    private void loseHalf() throws IOException {
        var journal = home.resolve(Journal.FILE);
        Files.write(journal, flipped(Files.readAllBytes(journal), (int) Files.size(journal) / 2));
    }

    private List<String> mended() throws IOException {
        try (var session = begin()) {
            session.conclude(true, false);
            return session.mended();
        }
    }

    private Session begin() throws IOException {
        return Session.begin(sweep, Shard.WHOLE, home, true, false, "overbuild sweep", Map.of());
    }

    private static byte[] flipped(byte[] bytes, int place) {
        var flipped = bytes.clone();
        flipped[place] ^= 4;
        return flipped;
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String words) {
        assertThatThrownBy(what).isInstanceOf(SweepRefused.class).hasMessageContaining(words);
    }
}
