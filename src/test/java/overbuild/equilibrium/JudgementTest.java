package overbuild.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import overbuild.experiment.IntersectionUnion;
import overbuild.experiment.Looks;
import overbuild.game.PayoffTable;
import overbuild.model.Draws;
import overbuild.model.Stream;

class JudgementTest {
    private static final int TRIALS = 1500;
    private static final double ALPHA = 0.1;
    private static final double NOISE = 2;

    /** Where a difference is nothing at all, every verdict that is said to be clear is wrong. */
    @ParameterizedTest
    @CsvSource({
        "no fear, 5, 3, 1, 1",
        "no greed, 3, 3, 1, 0",
        "no gain, 5, 3, 3, 0",
        "nothing at all, 3, 3, 3, 3",
        "little of all, 3.2, 3.0, 2.8, 2.6"
    })
    void errsNoMoreOftenThanItSays(String about, double t, double r, double p, double s) {
        var truth = RaceKindTest.two(t, r, p, s, 5, 3, 1, 0);
        var right = RaceKind.of(truth);
        boolean borders = t == r || p == s || r == p;
        long wrong = IntStream.range(0, TRIALS)
                .mapToObj(trial -> ask(truth, trial, 60))
                .filter(judgement -> judgement.clear() && (borders || judgement.kind() != right))
                .count();
        double slack = 3 * Math.sqrt(ALPHA * (1 - ALPHA) / TRIALS);
        assertThat(wrong / (double) TRIALS).as(about).isLessThan(ALPHA + slack);
    }

    @Test
    void findsAClearDilemma() {
        var truth = RaceKindTest.two(5, 3, 1, 0, 5, 3, 1, 0);
        var verdicts = IntStream.range(0, 200)
                .mapToObj(trial -> ask(truth, trial, 400))
                .toList();
        assertThat(verdicts)
                .filteredOn(judgement -> judgement.clear() && judgement.kind() == RaceKind.DILEMMA)
                .hasSizeGreaterThan(190);
    }

    /** With as many pairs as the sizes of the test ask for, power is what they say; components here share their noise. */
    @Test
    void hasThePowerThatItsSizesSay() {
        var test = new IntersectionUnion(ALPHA / 2, 6);
        int pairs = (int) Math.ceil(test.pairs(0.9, NOISE * Math.sqrt(2)));
        var truth = RaceKindTest.two(4, 3, 2, 1, 4, 3, 2, 1);
        long clear = IntStream.range(0, 400)
                .mapToObj(trial -> Judgement.of(game(truth, trial, pairs), ALPHA, Map.of()))
                .filter(judgement -> judgement.clear() && judgement.kind() == RaceKind.DILEMMA)
                .count();
        assertThat(clear / 400.0).isBetween(0.85, 0.96);
    }

    @Test
    void namesTheWeakestLink() {
        var judgement = Judgement.of(game(RaceKindTest.two(9, 6, 3, 2.9, 9, 6, 3, 0), 1, 400), 0.05, Map.of());
        var table = RaceKindTest.two(9, 6, 3, 2.9, 9, 6, 3, 0);
        assertThat(judgement.weakest()).hasValue(new Edge(0, table.cell(1, 1), table.cell(0, 1)));
        assertThat(judgement.clear()).isFalse();
        assertThat(judgement.margin().low()).isNegative();
    }

    @Test
    void isSureOfWhatDoesNotVary() {
        var truth = RaceKindTest.two(5, 3, 0, 1, 5, 3, 0, 1);
        var game = EmpiricalGame.of("", truth.players(), List.of(row(truth, null, 0), row(truth, null, 1)));
        assertThat(Judgement.of(game, 0.05, Map.of()).clear()).isTrue();
    }

    @Test
    void saysNothingAfterOneRun() {
        var truth = RaceKindTest.two(5, 3, 1, 0, 5, 3, 1, 0);
        var game = EmpiricalGame.of("", truth.players(), List.of(row(truth, null, 0)));
        assertThat(Judgement.of(game, 0.05, Map.of()).clear()).isFalse();
    }

    /** Looks at runs as an inquiry does. */
    private static Judgement ask(PayoffTable truth, int trial, int runs) {
        var looks = new Looks(runs, ALPHA);
        int before = 0;
        Judgement last = null;
        for (int end : looks.ends()) {
            last = Judgement.of(game(truth, trial, end), looks.level(before, end), Map.of());
            if (last.clear()) return last;
            before = end;
        }
        return last;
    }

    private static EmpiricalGame game(PayoffTable truth, int trial, int runs) {
        var draws = new Draws(trial);
        return EmpiricalGame.of(
                "",
                truth.players(),
                IntStream.range(0, runs).mapToObj(run -> row(truth, draws, run)).toList());
    }

    private static double[] row(PayoffTable truth, Draws draws, int run) {
        return IntStream.range(0, truth.cells() * truth.size())
                .mapToDouble(k -> truth.payoff(k % truth.size(), k / truth.size())
                        + (draws == null ? 0 : NOISE * draws.normal(Stream.DEMAND, "payoff " + k, run)))
                .toArray();
    }
}
