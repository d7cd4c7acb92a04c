package overbuild.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.experiment.StopSign;

class MergeTest {
    @TempDir
    Path home;

    @Test
    void joinsShardsToTheSameDigest() throws IOException {
        var sweep = Sweeps.small();
        var whole = Sweeps.run(sweep, home.resolve("whole"), 2);
        for (int k = 1; k <= 3; k++) {
            Sweeps.run(sweep, new Shard(k, 3), shard(k), 1 + k % 2, new StopSign(), standing -> {});
        }
        try (var session = begin(sweep)) {
            session.take(Stored.of(shard(3)));
            session.take(Stored.of(shard(1)));
            assertThat(session.isDone()).isFalse();
            session.take(Stored.of(shard(2)));
            assertThat(session.take(Stored.of(shard(2)))).isEmpty();
            assertThat(session.isDone()).isTrue();
            assertThat(session.conclude(true, false)).isEqualTo(whole);
        }
        assertThat(home.resolve("joined/rows-00000.parquet"))
                .hasSameBinaryContentAs(home.resolve("whole/rows-00000.parquet"));
    }

    @Test
    void tellsResultsThatDiffer() throws IOException {
        var sweep = Sweeps.small();
        Sweeps.run(sweep, new Shard(1, 3), shard(1), 1, new StopSign(), standing -> {});
        var row = new Player(sweep).play(0, new StopSign());
        var outcomes = row.outcomes().clone();
        outcomes[0] += 1;
        begin(sweep).close();
        try (var lie = Journal.open(home.resolve("joined"), sweep.id(), sweep.size(), true, old -> {})) {
            lie.add(new Row(0, row.id(), row.seed(), outcomes, row.series(), null));
            lie.sync();
        }
        try (var session = begin(sweep)) {
            assertThat(session.take(Stored.of(shard(1)))).containsExactly(0);
        }
    }

    private Path shard(int k) {
        return home.resolve("shard-" + k);
    }

    private Session begin(Sweep sweep) throws IOException {
        return Session.begin(sweep, Shard.WHOLE, home.resolve("joined"), true, false, "overbuild sweep", Map.of());
    }
}
