package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.finance.Instrument;
import overbuild.finance.Resolution;
import overbuild.scenario.Plugins;

/** Hundreds of random worlds: the engine checks its identities in every tick, this test looks at the books again from outside. */
class AccountingTest {
    private static final int BATCHES = 5;
    private static final int BATCH = 20;

    static IntStream batches() {
        return IntStream.range(0, BATCHES);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void keepsTheBooksOfRandomWorlds(int batch) {
        for (int number = batch * BATCH; number < (batch + 1) * BATCH; number++) {
            new Auditor("world " + number, RandomWorlds.of(number)).audit(number);
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void keepsTheBooksWhereFirmsHaveContracts(int batch) {
        for (int number = batch * BATCH; number < (batch + 1) * BATCH; number++) {
            new Auditor("contracted world " + number, RandomWorlds.contracted(number)).audit(number);
        }
    }

    @Test
    void keepsTheBooksOfDrawnFirms() {
        for (int number = 0; number < 2 * BATCH; number++) {
            new Auditor("drawn world " + number, RandomWorlds.drawn(number)).audit(number);
        }
    }

    @Test
    void keepsTheBooksWhateverIsDoneFromOutside() {
        for (int number = 1; number <= BATCH; number++) {
            new Auditor("disturbed world " + number, RandomWorlds.disturbed(number)).audit(number);
        }
    }

    @Test
    void drawsEveryResolution() {
        var drawn = new TreeSet<String>();
        for (int number = 0; number < BATCH; number++)
            drawn.add(RandomWorlds.of(number).resolution().getClass().getSimpleName());
        assertThat(drawn).containsExactlyElementsOf(Plugins.names(Resolution.class));
    }

    @Test
    void drawsEveryInstrument() {
        var drawn = new RandomInstruments(new SplittableRandom(1), List.of("F0", "F1")).kinds();
        assertThat(drawn.keySet()).containsExactlyInAnyOrderElementsOf(Plugins.names(Instrument.class));
    }
}
