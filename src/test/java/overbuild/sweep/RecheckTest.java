package overbuild.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.experiment.StopSign;

class RecheckTest {
    @TempDir
    Path home;

    @Test
    void findsAllRowsTheSame() throws IOException {
        var written = Sweeps.small();
        Sweeps.run(written, home, 2);
        var stored = Stored.of(home);
        var sweep = stored.sweep();
        assertThat(sweep.id()).isEqualTo(written.id());
        try (var records = Records.of(stored, sweep)) {
            var all = IntStream.range(0, 60).boxed().toList();
            assertThat(new Recheck(sweep, records).gaps(all, 2)).isEmpty();
            assertThat(records.digest()).isEqualTo(stored.digest());
        }
    }

    @Test
    void drawsTheShareThatIsAskedFor() throws IOException {
        var sweep = Sweeps.small();
        Sweeps.run(sweep, home, 2);
        try (var records = Records.of(Stored.of(home), sweep)) {
            var recheck = new Recheck(sweep, records);
            assertThat(recheck.draw(1, 1)).hasSize(60);
            assertThat(recheck.draw(0.3, 1))
                    .hasSizeBetween(8, 30)
                    .isEqualTo(recheck.draw(0.3, 1))
                    .isNotEqualTo(recheck.draw(0.3, 2));
            assertThat(recheck.draw(1e-9, 1)).hasSize(1);
        }
    }

    @Test
    void seesTheLastBit() {
        var sweep = Sweeps.small();
        var row = new Player(sweep).play(5, new StopSign());
        var outcomes = row.outcomes().clone();
        outcomes[1] = Math.nextUp(outcomes[1]);
        var other = new Row(5, row.id(), row.seed(), outcomes, row.series(), null);
        assertThat(new Recheck(sweep, null).gaps(row, other))
                .extracting(Recheck.Gap::what)
                .isEqualTo(List.of("dark_share_max"));
        assertThat(row.sameAs(other)).isFalse();
        assertThat(Row.of(row.bytes()).sameAs(row)).isTrue();
    }

    @Test
    void readsFailuresBack() {
        var row = Row.failed(3, "00000000000000ff", -7, new Row.Failure("Beta: cash is off", 12, "Beta"));
        assertThat(Row.of(row.bytes())).usingRecursiveComparison().isEqualTo(row);
    }
}
