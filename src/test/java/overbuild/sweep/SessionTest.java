package overbuild.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static overbuild.sweep.Sweeps.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.experiment.StopSign;
import overbuild.report.Study;
import overbuild.scenario.ScenarioReader;

class SessionTest {
    private static final Path FOLDER = Path.of("src/test/resources/sweeps");

    @TempDir
    Path home;

    @Test
    void givesTheSameDigestOnAnyNumberOfThreads() {
        var sweep = Sweeps.small();
        var one = run(sweep, home.resolve("one"), 1);
        assertThat(run(sweep, home.resolve("two"), 2)).isEqualTo(one);
        assertThat(run(sweep, home.resolve("eight"), 8)).isEqualTo(one);
        assertThat(Sweeps.rows(sweep, home.resolve("eight"))).hasSize(60);
    }

    @Test
    void splitsIntoShardsWithoutGapOrOverlap() {
        var sweep = Sweeps.small();
        run(sweep, home.resolve("whole"), 2);
        var runs = new java.util.TreeSet<Integer>();
        for (int k = 1; k <= 3; k++) {
            var shard = new Shard(k, 3);
            var folder = home.resolve("shard-" + k);
            run(sweep, shard, folder, 2, new StopSign(), standing -> {});
            var rows = Sweeps.rows(sweep, folder);
            assertThat(rows).hasSize(shard.size(sweep.order()));
            rows.forEach(row -> assertThat(runs.add(row.run())).isTrue());
        }
        assertThat(runs).hasSize(60);
    }

    @Test
    void resumesShardsBesideUnfinishedOnes() throws IOException {
        var sweep = Sweeps.small();
        for (int k = 1; k <= 2; k++) {
            var folder = home.resolve("shard-" + k + "-of-2");
            Session.begin(sweep, new Shard(k, 2), folder, true, true, "overbuild sweep", Map.of())
                    .close();
            assertThat(Stored.of(folder).isComplete()).isFalse();
        }
    }

    @Test
    void goesOnAfterAnInterruption() throws IOException {
        var sweep = changed("replications: 4", "replications: 300");
        var whole = run(sweep, home.resolve("whole"), 2);
        var folder = home.resolve("cut");
        var stop = new StopSign();
        run(sweep, Shard.WHOLE, folder, 1, stop, standing -> stop.raise());
        assertThat(Sweeps.rows(sweep, folder)).hasSizeBetween(1, 4499);
        assertThat(Stored.of(folder).isComplete()).isFalse();
        assertThat(run(sweep, folder, 2)).isEqualTo(whole);
        assertThat(Stored.of(folder).isComplete()).isTrue();
    }

    @Test
    void cutsOffATornEnd() throws IOException {
        var sweep = Sweeps.small();
        var folder = home.resolve("torn");
        var whole = run(sweep, folder, 2);
        var journal = folder.resolve(Journal.FILE);
        var bytes = Files.readAllBytes(journal);
        for (int lost : new int[] {1, 7, 100, bytes.length - 20, bytes.length - 1, bytes.length}) {
            Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - lost));
            assertThat(run(sweep, folder, 2)).as("after losing %d bytes", lost).isEqualTo(whole);
        }
        Files.write(journal, new byte[] {0, 0, 0, 9, 1, 2}, StandardOpenOption.APPEND);
        assertThat(run(sweep, folder, 2)).isEqualTo(whole);
    }

    @Test
    void cutsOffWhatAChecksumDenies() throws IOException {
        var sweep = Sweeps.small();
        var folder = home.resolve("flipped");
        var whole = run(sweep, folder, 2);
        var journal = folder.resolve(Journal.FILE);
        var bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 4;
        Files.write(journal, bytes);
        assertThat(Sweeps.rows(sweep, folder)).hasSizeBetween(20, 40);
        assertThat(run(sweep, folder, 2)).isEqualTo(whole);
    }

    @Test
    void keepsFailuresAsRows() {
        var sweep = Sweeps.read(FOLDER.resolve("failing.yaml"));
        var folder = home.resolve("failing");
        run(sweep, folder, 2);
        var rows = Sweeps.rows(sweep, folder);
        assertThat(rows).hasSize(16);
        assertThat(rows)
                .filteredOn(Row::isCompleted)
                .hasSize(6)
                .allMatch(row -> row.outcomes().length == overbuild.metric.Outcome.values().length);
        assertThat(rows)
                .filteredOn(row -> !row.isCompleted())
                .hasSize(10)
                .extracting(row -> row.failure().cause())
                .filteredOn(cause -> cause.contains("onOrder needs structures.buildTicks above 0"))
                .hasSize(4);
        assertThat(rows)
                .filteredOn(row -> !row.isCompleted() && row.failure().tick() == 24)
                .extracting(row -> row.failure().cause())
                .allMatch(cause -> cause.contains("maximal count"))
                .hasSize(6);
    }

    @Test
    void namesTheRunThatARowWouldBeAlone() {
        var sweep = Sweeps.small();
        var row = new Player(sweep).play(37, new StopSign());
        var cell = sweep.cell(sweep.order().cell(37));
        var patches = new java.util.ArrayList<>(cell.patches());
        patches.add("seed=" + row.seed());
        var resolved = new ScenarioReader().resolve(Path.of("src/test/resources/it/duel.yaml"), patches);
        assertThat(row.id()).isEqualTo(new Study(resolved, java.util.OptionalInt.empty(), "").runId());
        assertThat(sweep.command(cell, row.seed()))
                .startsWith("overbuild run src/test/resources/it/duel.yaml --set demand.shifter.growth=")
                .endsWith("--seed " + row.seed());
    }

    @Test
    void sharesChanceAmongCellsUnlessToldOtherwise() throws IOException {
        var common = Sweeps.small();
        assertThat(common.seed(0, 2)).isEqualTo(common.seed(14, 2)).isNotEqualTo(common.seed(0, 1));
        var text = Files.readString(FOLDER.resolve("small.yaml"))
                .replace("../it", FOLDER.resolve("../it").toAbsolutePath().toString());
        var apart = Sweeps.read(Files.writeString(home.resolve("apart.yaml"), text + "seeds: independent\n"));
        assertThat(apart.seed(0, 2)).isNotEqualTo(apart.seed(14, 2));
        assertThat(apart.id()).isNotEqualTo(common.id());
    }

    @Test
    void refusesASecondProcess() throws IOException {
        var sweep = Sweeps.small();
        try (var first = begin(sweep, true)) {
            assertThat(first.standing().ended()).isZero();
            assertThatThrownBy(() -> begin(sweep, true))
                    .isInstanceOf(SweepRefused.class)
                    .hasMessageContaining("Another process is at work");
        }
        begin(sweep, true).close();
    }

    @Test
    void refusesWhatIsThereWithoutResume() throws IOException {
        begin(Sweeps.small(), false).close();
        assertThatThrownBy(() -> begin(Sweeps.small(), false))
                .isInstanceOf(SweepRefused.class)
                .hasMessageContaining("Go on with --resume");
    }

    @Test
    void refusesAChangedSweepWithTheDifference() throws IOException {
        begin(Sweeps.small(), false).close();
        var before = Files.readAllBytes(home.resolve("x/manifest.json"));
        var changed = changed("replications: 4", "replications: 5");
        assertThatThrownBy(() -> begin(changed, true))
                .isInstanceOf(SweepRefused.class)
                .hasMessageContaining("holds another sweep")
                .hasMessageContaining("replications was 4 and is 5");
        assertThat(home.resolve("x/manifest.json")).hasBinaryContent(before);
    }

    @Test
    void refusesAChangedScenarioWithTheDifference() throws IOException {
        begin(Sweeps.small(), false).close();
        var scenario =
                Files.readString(Path.of("src/test/resources/it/duel.yaml")).replace("price: 3,", "price: 4,");
        Files.writeString(home.resolve("duel.yaml"), scenario);
        var text = Files.readString(FOLDER.resolve("small.yaml")).replace("../it/duel.yaml", "duel.yaml");
        var changed = Sweeps.read(Files.writeString(home.resolve("small.yaml"), text));
        assertThatThrownBy(() -> begin(changed, true))
                .isInstanceOf(SweepRefused.class)
                .hasMessageContaining("structures.price was 3 and is 4");
    }

    @Test
    void refusesFoldersOfOthers() throws IOException {
        Files.createDirectory(home.resolve("x"));
        Files.writeString(home.resolve("x/manifest.json"), "{\"kind\": \"run\"}");
        assertThatThrownBy(() -> begin(Sweeps.small(), true))
                .isInstanceOf(SweepRefused.class)
                .hasMessageContaining("belongs to something else");
        assertThat(home.resolve("x")).isDirectoryNotContaining("glob:**.bin");
    }

    @Test
    void endsCellsWhoseIntervalsAreNarrow() throws IOException {
        var changed = changed(
                "replications: 4", "replications: 60\nstop: {intervals: {price_collapse: 0.06}, least: 4, every: 3}");
        var digest = run(changed, home.resolve("two"), 2);
        var counts = new java.util.TreeMap<Integer, Integer>();
        var rows = Sweeps.rows(changed, home.resolve("two"));
        rows.forEach(row -> counts.merge(changed.order().cell(row.run()), 1, Integer::sum));
        assertThat(counts)
                .hasSize(15)
                .allSatisfy((cell, n) -> assertThat(n == 60 || (n - 4) % 3 == 0).isTrue());
        assertThat(counts.values().stream().distinct().count()).isGreaterThan(2);
        assertThat(Stored.of(home.resolve("two")).isComplete()).isTrue();
        assertThat(run(changed, home.resolve("one"), 1)).isEqualTo(digest);
        var stop = new StopSign();
        run(changed, Shard.WHOLE, home.resolve("cut"), 2, stop, standing -> {
            if (standing.ended() > 150) stop.raise();
        });
        assertThat(run(changed, home.resolve("cut"), 2)).isEqualTo(digest);
    }

    private Sweep changed(String from, String to) throws IOException {
        var text = Files.readString(FOLDER.resolve("small.yaml"))
                .replace(
                        "../it",
                        Path.of("src/test/resources/it").toAbsolutePath().toString())
                .replace(from, to);
        return Sweeps.read(Files.writeString(home.resolve("changed.yaml"), text));
    }

    private Session begin(Sweep sweep, boolean resume) throws IOException {
        return Session.begin(sweep, Shard.WHOLE, home.resolve("x"), resume, false, "overbuild sweep", Map.of());
    }
}
