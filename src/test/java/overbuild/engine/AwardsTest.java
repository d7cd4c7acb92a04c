package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.model.Event;
import overbuild.model.History;
import overbuild.model.MarketState;

class AwardsTest {
    private static final int RUNS = 2000;

    /** Nobody builds, wears, owes or competes for money: what counts is the prize. */
    private static final String RACE = """
            name: contest
            start: 2000-Q1
            ticks: 9
            demand: {shifter: {type: Series, values: [100]}, curve: {type: Linear, slope: 1}}
            technology: {initial: 1}
            structures: {price: 8, depreciation: 0, buildTicks: 0}
            operation: {cost: 20}
            everyFirm: {strategy: {type: BestReply, lambda: 0}}
            firms: {Large: {structures: 30}, Small: {structures: 10}, Empty: }
            """;

    private static final String SOON = "prize={type: Hazard, value: 50, believed: 50, hazard: 1e9, payer: users}";

    @Test
    void handsThePrizeToOneFirmOnce() {
        var history = play(1, SOON);
        double won = 0;
        for (var state : history.states())
            for (var firm : state.firms()) won += firm.flows().prize();
        assertThat(won).isEqualTo(50);
        assertThat(decisions(history)).hasSize(1);
        var event = decisions(history).get(0);
        assertThat(event.tick()).isEqualTo(1);
        assertThat(event.amount()).isEqualTo(50);
        assertThat(event.text()).isEqualTo(event.firm() + " wins the prize, paid by users; the contest is over");
        assertThat(history.at(0).prize().decided()).isFalse();
        assertThat(history.at(1).prize().winner()).isEqualTo(event.firm());
        assertThat(history.at(8).prize().winner()).isEqualTo(event.firm());
    }

    @Test
    void paysTheWinnerInCash() {
        var with = play(1, SOON).at(8);
        var without = play(1, "prize=None").at(8);
        for (int k = 0; k < 3; k++) {
            double gained = with.firms().get(k).books().cash()
                    - without.firms().get(k).books().cash();
            boolean won = with.firms().get(k).name().equals(with.prize().winner());
            assertThat(gained).isCloseTo(won ? 50 : 0, within(1e-9));
        }
    }

    @Test
    void leavesNothingToHopeFor() {
        var racing = play(1, SOON, "firms.*.strategy=AlwaysRace", "firms.*.growthCap=0", "firms.*.beliefs.prize=5");
        var sober = play(1, "prize=None", "firms.*.strategy=AlwaysRace", "firms.*.growthCap=0");
        assertThat(target(racing.at(0))).isGreaterThan(target(sober.at(0)));
        for (int t = 1; t < 9; t++) assertThat(target(racing.at(t))).isEqualTo(target(sober.at(t)));
    }

    @Test
    void plansWithTheStakeAtTodaysHazard() {
        double chance = 1 - Math.exp(-0.002 * Math.pow(40, 1.5));
        var flow = "prize={type: Flow, value: 0, believed: " + 70 * chance + "}";
        var hazard = "prize={type: Hazard, value: 0, believed: 70, hazard: 0.002, exponent: 1.5}";
        var race = "firms.*.strategy=AlwaysRace";
        double expected = target(play(1, flow, race, "ticks=1").at(0));
        assertThat(target(play(1, hazard, race, "ticks=1").at(0))).isCloseTo(expected, within(1e-9));
    }

    @Test
    void saysWhenThePrizeWasAMirage() {
        var event = decisions(play(1, "prize={type: Hazard, value: 0, believed: 50, hazard: 1e9}"))
                .get(0);
        assertThat(event.amount()).isZero();
        assertThat(event.text()).endsWith("wins the prize, which is worth nothing; the contest is over");
    }

    /** 2000 seeds: four standard errors of a share of 0.75 are 0.039, of 0.9 they are 0.027. */
    @Test
    void drawsTheWinnerByShares() {
        assertThat(shareOfLarge(1)).isCloseTo(0.75, within(0.039));
        assertThat(shareOfLarge(2)).isCloseTo(0.9, within(0.027));
    }

    private static double shareOfLarge(double decisiveness) {
        var patch = SOON.replace("hazard:", "decisiveness: " + decisiveness + ", hazard:");
        var scenario = Written.scenario(RACE, "ticks=2", patch);
        return IntStream.range(0, RUNS)
                        .filter(seed ->
                                Run.play(scenario, seed).at(1).prize().winner().equals("Large"))
                        .count()
                / (double) RUNS;
    }

    /** A chance of 1 - exp(-0.8) per year; after two years 1 - exp(-1.6) are decided, four standard errors 0.036. */
    @Test
    void isDecidedAtItsHazard() {
        var scenario = Written.scenario(RACE, "prize={type: Hazard, value: 50, believed: 0, hazard: 0.02}");
        long decided = IntStream.range(0, RUNS)
                .filter(seed -> Run.play(scenario, seed).at(8).prize().decided())
                .count();
        assertThat((double) decided / RUNS).isCloseTo(1 - Math.exp(-1.6), within(0.036));
    }

    @Test
    void sharesAFlowByWhatWasAchieved() {
        var prize = "prize={type: Flow, value: 40, believed: 0, effortDecay: 0.3}";
        var late = "firms.Empty={cash: 1000, strategy: {type: Scripted, capex: {2000-Q2: 160}}}";
        var history = play(1, prize, late);
        double keep = Math.pow(0.7, 0.25);
        double large = 0;
        double small = 0;
        for (var state : history.states()) {
            large = keep * large + state.firms().get(0).plant().structures() / 4;
            small = keep * small + state.firms().get(1).plant().structures() / 4;
            assertThat(state.prize().effort().get(0)).isCloseTo(large, within(1e-9));
            assertThat(state.prize().effort().get(2)).isGreaterThanOrEqualTo(0);
        }
        var last = history.at(8);
        double empty = last.prize().effort().get(2);
        assertThat(last.firms().get(2).plant().structures()).isPositive();
        assertThat(last.firms().get(1).flows().prize()).isCloseTo(10 * small / (large + small + empty), within(1e-9));
    }

    @Test
    void addsUpEffortThatNeverDecays() {
        var history = play(1, "prize={type: Hazard, value: 1, believed: 0, hazard: 0, effortDecay: 0}");
        assertThat(history.at(8).prize().effort()).containsExactly(30 * 9 / 4.0, 10 * 9 / 4.0, 0.0);
    }

    private static double target(MarketState state) {
        return state.firms().get(0).decision().target();
    }

    private static List<Event> decisions(History history) {
        return history.states().stream()
                .flatMap(state -> state.events().stream())
                .filter(event -> event.kind() == Event.Kind.PRIZE)
                .toList();
    }

    private static History play(long seed, String... patches) {
        return Run.play(Written.scenario(RACE, patches), seed);
    }
}
