package overbuild.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.design.Saltelli;
import overbuild.selftest.kind.TestFunction;
import overbuild.selftest.kind.TestFunction.Ishigami;
import overbuild.selftest.kind.TestFunction.Product;

class VarianceSharesTest {
    private static final Bootstrap BOOTSTRAP = Bootstrap.of(1);
    private static final Ishigami ISHIGAMI = new Ishigami(7, 0.1);

    static List<TestFunction> functions() {
        return List.of(ISHIGAMI, new Product(List.of(0.5, 2.0, 9.0, 30.0)));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void meanOverScramblingsIsWithinThreeStandardErrors(TestFunction function) {
        var runs = IntStream.rangeClosed(1, 32)
                .mapToObj(seed -> shares(function, 1024, false, seed))
                .toList();
        for (int k = 0; k < function.parameters(); k++) {
            int i = k;
            near(runs.stream().map(run -> run.first().get(i)).toList(), function.alone(k) / function.variance());
            near(runs.stream().map(run -> run.total().get(i)).toList(), function.involved(k) / function.variance());
        }
    }

    private static void near(List<Estimate> estimates, double share) {
        double mean = estimates.stream().mapToDouble(Estimate::value).average().orElseThrow();
        double squares = estimates.stream()
                .mapToDouble(one -> (one.value() - mean) * (one.value() - mean))
                .sum();
        double error = Math.sqrt(squares / (estimates.size() - 1) / estimates.size());
        assertThat(mean).isCloseTo(share, within(3 * error));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void intervalsHoldTheTruthNineTimesOutOfTen(TestFunction function) {
        int held = 0;
        int all = 0;
        for (long seed = 1; seed <= 40; seed++) {
            var shares = shares(function, 256, false, seed);
            for (int k = 0; k < function.parameters(); k++) {
                if (shares.first().get(k).covers(function.alone(k) / function.variance())) held++;
                if (shares.total().get(k).covers(function.involved(k) / function.variance())) held++;
                all += 2;
            }
        }
        assertThat((double) held / all).isGreaterThan(0.9);
    }

    @Test
    void findsThePairThatWorksTogether() {
        var second = shares(ISHIGAMI, 4096, true, 1).second();
        assertThat(second.get(0).get(1).value()).isCloseTo(0.2437, within(0.02));
        assertThat(second.get(0).get(0).value()).isCloseTo(0, within(0.02));
        assertThat(second.get(1).get(0).value()).isCloseTo(0, within(0.02));
        assertThat(second.get(2)).isEmpty();
    }

    @Test
    void shareOfAParameterThatDoesNothingIsZero() {
        var points = Trials.points(new Saltelli(256, false), 3, 1);
        var shares = VarianceShares.of(Trials.outcomes(points, x -> 5 * x[0] + x[1]), 3, false, BOOTSTRAP);
        assertThat(shares.total().get(2)).isEqualTo(new Estimate(0, 0, 0));
        assertThat(shares.first().get(0).value()).isCloseTo(25.0 / 26, within(0.01));
    }

    @Test
    void doesNotDependOnWhereZeroIs() {
        var points = Trials.points(new Saltelli(128, false), 3, 1);
        var near = VarianceShares.of(Trials.outcomes(points, x -> ISHIGAMI.at(x)), 3, false, BOOTSTRAP);
        var far = VarianceShares.of(Trials.outcomes(points, x -> 1e6 + ISHIGAMI.at(x)), 3, false, BOOTSTRAP);
        for (int k = 0; k < 3; k++) {
            assertThat(far.first().get(k).value()).isCloseTo(near.first().get(k).value(), within(1e-6));
        }
    }

    /** Noise as large as the signal, the same seeds at all points: shares are those of the expected outcome. */
    @Test
    void splitsOffTheNoiseOfSeeds() {
        var points = Trials.points(new Saltelli(2048, false), 3, 1);
        double variance = ISHIGAMI.variance();
        double apart = Math.sqrt(variance);
        var shares = VarianceShares.of(Trials.noisy(points, x -> ISHIGAMI.at(x), 3, 2, apart), 3, false, BOOTSTRAP);
        assertThat(shares.variance()).isCloseTo(variance, within(0.1 * variance));
        for (int k = 0; k < 3; k++) {
            assertThat(shares.first().get(k).value()).isCloseTo(ISHIGAMI.alone(k) / variance, within(0.05));
            assertThat(shares.total().get(k).value()).isCloseTo(ISHIGAMI.involved(k) / variance, within(0.05));
        }
        assertThat(shares.noise()
                        .orElseThrow()
                        .both()
                        .covers(variance / shares.noise().orElseThrow().variance()))
                .isTrue();
    }

    @Test
    void withOneReplicationTotalsHoldTheNoiseAndSaySo() {
        var points = Trials.points(new Saltelli(1024, false), 3, 1);
        var shares = VarianceShares.of(Trials.noisy(points, x -> ISHIGAMI.at(x), 1, 0, 4), 3, false, BOOTSTRAP);
        assertThat(shares.total().get(2).value()).isGreaterThan(0.4);
        assertThat(shares.noise()).isEmpty();
        assertThat(notes(shares)).contains("One replication of each point: the shares include what the seeds do");
    }

    @Test
    void leavesOutBlocksWithFailedRuns() {
        var points = Trials.points(new Saltelli(64, false), 3, 1);
        var values = new ArrayList<Double>();
        for (var point : points) values.add(ISHIGAMI.at(point));
        var rest = new ArrayList<>(values);
        for (int k = 9; k >= 5; k--) rest.remove(k);
        for (int k = 24; k >= 20; k--) rest.remove(k - 5);
        values.set(7, Double.NaN);
        values.set(20, Double.NaN);
        values.set(24, Double.NaN);
        var shares = VarianceShares.of(outcomes(values), 3, false, BOOTSTRAP);
        assertThat(shares.missing()).isEqualTo(2);
        assertThat(shares.blocks()).isEqualTo(62);
        assertThat(shares.first())
                .isEqualTo(
                        VarianceShares.of(outcomes(rest), 3, false, BOOTSTRAP).first());
        assertThat(notes(shares)).contains("2 of 64 blocks were left out whole");
    }

    @Test
    void aBlockThatIsNotDoneIsMissing() {
        var points = Trials.points(new Saltelli(8, false), 3, 1);
        var done = Trials.outcomes(java.util.Arrays.copyOf(points, 33), x -> ISHIGAMI.at(x));
        var shares = VarianceShares.of(done, 3, false, BOOTSTRAP);
        assertThat(shares.blocks()).isEqualTo(6);
        assertThat(shares.missing()).isEqualTo(1);
    }

    @Test
    void saysWhatAReaderShouldKnow() {
        var few = notes(shares(ISHIGAMI, 32, false, 1));
        assertThat(few).contains("32 blocks are too few to rank parameters").contains("blocks would do.");
        var negative = IntStream.rangeClosed(1, 20)
                .mapToObj(seed -> shares(ISHIGAMI, 64, false, seed))
                .filter(shares -> shares.first().get(2).value() < 0)
                .findFirst()
                .orElseThrow();
        assertThat(notes(negative)).contains("Shares below zero (z) are errors of sampling");
        assertThat(notes(shares(ISHIGAMI, 32768, false, 1))).doesNotContain("too few");
    }

    @Test
    void refusesWhatHasNoVariance() {
        var points = Trials.points(new Saltelli(8, false), 3, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VarianceShares.of(Trials.outcomes(points, x -> 7), 3, false, BOOTSTRAP))
                .withMessage("the outcome does not vary with the parameters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VarianceShares.of(Trials.outcomes(points, x -> Double.NaN), 3, false, BOOTSTRAP))
                .withMessageContaining("0 whole blocks of 5 points are too few");
    }

    private static String notes(VarianceShares shares) {
        return String.join("\n", shares.notes(List.of("x", "y", "z")));
    }

    private static Outcomes outcomes(List<Double> values) {
        return Outcomes.of(values.stream().mapToDouble(value -> value).toArray());
    }

    private static VarianceShares shares(TestFunction function, int base, boolean secondOrder, long seed) {
        var points = Trials.points(new Saltelli(base, secondOrder), function.parameters(), seed);
        return VarianceShares.of(
                Trials.outcomes(points, x -> function.at(x)),
                function.parameters(),
                secondOrder,
                new Bootstrap(200, new overbuild.model.Draws(seed)));
    }
}
