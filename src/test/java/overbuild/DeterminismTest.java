package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.engine.Recorder;
import overbuild.engine.Round;
import overbuild.engine.Run;
import overbuild.metric.FirmMetric;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.scenario.Scenario;
import overbuild.strategy.AlwaysRace;

/** The same scenario and seed give the same bits, whoever plays and watches; other seeds and only those give other chance. */
class DeterminismTest {
    private static final long WORLDS = 12;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void repeatsItselfOnAnyNumberOfThreads(int threads) throws InterruptedException, ExecutionException {
        var expected =
                LongStream.range(0, WORLDS).mapToObj(DeterminismTest::digest).toList();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var jobs = new ArrayList<Callable<String>>();
            for (long k = WORLDS - 1; k >= 0; k--) {
                long number = k;
                jobs.add(() -> digest(number));
            }
            var got = new ArrayList<String>();
            for (Future<String> digest : pool.invokeAll(jobs)) got.add(0, digest.get());
            assertThat(got).isEqualTo(expected);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void isNotChangedByWatching() {
        for (long number = 0; number < WORLDS; number++) {
            var scenario = RandomWorlds.of(number);
            var watcher = new Watcher();
            var watched = Run.play(scenario, number, watcher, new Watcher());
            assertThat(digest(watched)).isEqualTo(digest(number));
            assertThat(watcher.seen).isEqualTo(watched.states());
            assertThat(watcher.finished).isEqualTo(1);
        }
    }

    private static final class Watcher implements Recorder {
        private final List<MarketState> seen = new ArrayList<>();
        private int finished;

        @Override
        public void tick(MarketState state) {
            seen.add(state);
        }

        @Override
        public void finish(History history) {
            finished++;
        }
    }

    @Test
    void goesOnFromAnyState() {
        for (long number = 0; number < WORLDS; number++) {
            var scenario = RandomWorlds.of(number);
            var states = Run.play(scenario, number).states();
            var round = new Round(scenario, number);
            for (int t : new int[] {30, 5, 17})
                assertThat(round.play(states.get(t - 1))).isEqualTo(states.get(t));
        }
    }

    @Test
    void differsBetweenSeeds() {
        var scenario = noisy();
        var seeds = List.of(0L, 1L, 2L, 1 + (1L << 32), 1L << 32, -1L);
        assertThat(seeds.stream().map(seed -> digest(Run.play(scenario, seed))).distinct())
                .hasSameSizeAs(seeds);
    }

    @Test
    void leavesOtherFirmsChanceAloneWhenOneChangesItsMind() {
        var scenario = noisy();
        var changed = Altered.strategy(scenario, "North", new AlwaysRace());
        var one = Run.play(scenario, 3);
        var other = Run.play(changed, 3);
        assertThat(digest(one)).isNotEqualTo(digest(other));
        for (int t = 0; t < one.ticks(); t++) {
            assertThat(other.at(t).world().shifter())
                    .isEqualTo(one.at(t).world().shifter());
        }
        assertThat(entries(other)).isEqualTo(entries(one)).isNotEmpty();
    }

    private static List<String> entries(History history) {
        return history.states().stream()
                .flatMap(state -> state.events().stream())
                .map(event -> event.tick() + " " + event.firm() + " " + event.kind())
                .filter(event -> event.endsWith("ENTRY"))
                .toList();
    }

    /** Noise in demand, entry and decisions; entry always pays, so that chance alone decides when. */
    private static Scenario noisy() {
        return Written.scenario(
                Written.TEXTBOOK,
                "ticks=20",
                "demand.shifter={type: Gbm, level: 1000, growth: 0.1, volatility: 0.2}",
                "firms.*.strategy={type: LogitQuantalResponse, precision: 0.0001}",
                "firms.*.growthCap=0.1",
                "firms.South.outsider=true",
                "firms.South.structures=0",
                "firms.West.outsider=true",
                "firms.West.structures=0",
                "entry={hazard: 0.2, scale: 5}");
    }

    private static String digest(long number) {
        return digest(Run.play(RandomWorlds.of(number), number));
    }

    /** SHA-256 over all numbers of a run. */
    private static String digest(History history) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var state : history.states()) {
                for (var metric : MarketMetric.values()) add(sha, metric.of(state));
                for (var firm : state.firms()) {
                    for (var metric : FirmMetric.values()) add(sha, metric.of(state, firm));
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void add(MessageDigest sha, double value) {
        sha.update(ByteBuffer.allocate(Double.BYTES).putDouble(value).flip());
    }
}
