package overbuild.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import overbuild.experiment.Interval;
import overbuild.experiment.StopSign;
import overbuild.metric.MarketMetric;
import overbuild.metric.Outcome;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;

class InquestTest {
    private static final List<String> OFF =
            List.of("demand.shifter.growth=0", "structures.buildTicks=1", "firms.*.strategy.lambda=1");
    private static final int RUNS = 4;

    @Test
    void sharesOutTheWholeEffect() {
        var attribution = attribution(OFF, Outcome.PRICE_COLLAPSE, 1);
        double sum = attribution.values().stream().mapToDouble(Interval::mean).sum();
        assertThat(sum).isCloseTo(attribution.effect(), within(1e-12));
        assertThat(attribution.effect()).isNotCloseTo(0, within(0.01));
        assertThat(attribution.pairs()).hasSize(3);
        assertThat(attribution.tally().completed()).isEqualTo(8 * RUNS);
    }

    @Test
    void sharesOutEveryTick() {
        var attribution = attribution(OFF, Outcome.PRICE_COLLAPSE, 1);
        for (int t = 0; t < attribution.paths().size(); t++) {
            double sum = attribution.noneAt().get(t);
            for (var value : attribution.paths().get(t)) sum += value.mean();
            assertThat(sum).isCloseTo(meanOfAll(attribution, t), within(1e-9));
        }
    }

    private static double meanOfAll(Attribution attribution, int tick) {
        var last = attribution.rows().get(attribution.rows().size() - 1);
        return last.stream()
                .map(row -> ((overbuild.experiment.RunResult.Completed<Reading>) row).kept())
                .mapToDouble(reading -> reading.path().get(tick))
                .average()
                .orElseThrow();
    }

    @Test
    void doesNotDependOnThreads() {
        var one = attribution(OFF, Outcome.CAPEX_TOTAL, 1);
        var two = attribution(OFF, Outcome.CAPEX_TOTAL, 3);
        assertThat(two.values()).isEqualTo(one.values());
        assertThat(two.paths()).isEqualTo(one.paths());
    }

    @Test
    void samplesOrdersOfMany() {
        var off = new ArrayList<>(OFF);
        for (int k = off.size(); k < 11; k++) off.add("title=" + k);
        var attribution = attribution(off, Outcome.CAPEX_TOTAL, 2);
        double sum = attribution.values().stream().mapToDouble(Interval::mean).sum();
        assertThat(sum).isCloseTo(attribution.effect(), within(1e-9 * Math.abs(attribution.effect())));
        assertThat(attribution.values().subList(3, 11)).allMatch(value -> value.mean() == 0);
        assertThat(attribution.pairs()).isNotEmpty();
        assertThat(attribution.pairs())
                .filteredOn(pair -> pair.one() >= 3 || pair.other() >= 3)
                .allMatch(pair -> Math.abs(pair.value().mean()) < 1e-9);
    }

    @Test
    void leavesOutReplicationsThatFail() {
        IntFunction<Scenario> variants = variants(OFF);
        var seen = new java.util.concurrent.atomic.AtomicInteger();
        var attribution = inquest(OFF, Outcome.PRICE_COLLAPSE, bits -> {
                    if (bits == 5 && seen.getAndIncrement() == 0) throw new IllegalStateException("broken");
                    return variants.apply(bits);
                })
                .play(1, () -> {}, new StopSign());
        assertThat(attribution.replications()).isEqualTo(RUNS - 1);
        assertThat(attribution.tally().failed()).isEqualTo(1);
    }

    @Test
    void leavesOutReplicationsWithoutMeaning() {
        var attribution = attribution(OFF, Outcome.TIME_TO_REFILL, 1);
        assertThat(attribution.replications()).isZero();
        assertThat(attribution.meaningless()).isEqualTo(RUNS);
        assertThat(attribution.none().mean()).isNaN();
    }

    private static Attribution attribution(List<String> off, Outcome outcome, int threads) {
        return inquest(off, outcome, variants(off)).play(threads, () -> {}, new StopSign());
    }

    private static Inquest inquest(List<String> off, Outcome outcome, IntFunction<Scenario> variants) {
        var names = IntStream.range(0, off.size()).mapToObj(k -> "cause " + k).toList();
        return new Inquest(scenario(List.of()), names, variants, outcome, MarketMetric.PRICE, RUNS);
    }

    private static IntFunction<Scenario> variants(List<String> off) {
        return bits -> scenario(IntStream.range(0, off.size())
                .filter(k -> (bits >> k & 1) == 0)
                .mapToObj(off::get)
                .toList());
    }

    private static Scenario scenario(List<String> patches) {
        return new ScenarioReader().read(Path.of("src/test/resources/it/duel.yaml"), patches);
    }
}
