package overbuild.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.Written;
import overbuild.engine.Run;
import overbuild.model.History;

/** Firms that restrain as long as others do, in the textbook market: together 40 for the largest joint profit, 64 for Cournot. */
class PactTest {
    private static final String LADDER = "game.menu={levels: [0, 4, 8, 16, 32, 64]}";

    @ParameterizedTest
    @ValueSource(strings = {"Grim", "TitForTat", "{type: TitForTat, to: announcements}", "ConditionalPact"})
    void lastsAmongItsLike(String strategy) {
        assertThat(total(play(strategy))).isCloseTo(40, within(1e-9));
        assertThat(total(play(strategy, LADDER))).isBetween(36.0, 44.0);
    }

    @Test
    void grimFirmsRaceOnceSomeoneRaces() {
        var history = play("Grim", "firms.West.strategy=AlwaysRace");
        assertThat(history.at(0).firms().get(0).decision().wanted()).isCloseTo(5, within(1e-9));
        assertThat(history.at(1).firms().get(0).decision().target())
                .isGreaterThan(history.at(0).firms().get(0).decision().target());
        assertThat(total(history)).isGreaterThan(50);
    }

    @Test
    void punishesOnlyForAWhile() {
        var history = play("{type: ConditionalPact, punishment: 2}", "firms.West.strategy=AlwaysRace");
        var races = new boolean[4];
        for (int t = 0; t < races.length; t++) {
            var north = history.at(t).firms().get(0);
            races[t] = north.memory() instanceof ConditionalPact.Punishing;
        }
        assertThat(races).containsExactly(false, true, true, false);
    }

    @Test
    void looksAsOftenAsItSays() {
        int caught = 0;
        for (int seed = 0; seed < 400; seed++) {
            var history =
                    play(seed, "{type: ConditionalPact, monitoring: 0.3}", "firms.West.strategy=AlwaysRace", "ticks=2");
            if (history.at(1).firms().get(0).memory() instanceof ConditionalPact.Punishing) caught++;
        }
        assertThat(caught).as("of 400, mean 120, 4 standard deviations").isBetween(84, 156);
    }

    @Test
    void forgivesWhenGenerous() {
        double strict = total(play("TitForTat", "firms.West.strategy=AlwaysRace"));
        double generous = total(play("{type: TitForTat, answer: 0}", "firms.West.strategy=AlwaysRace"));
        assertThat(generous).isLessThan(strict);
    }

    @Test
    void neverAnswersBeyondARace() {
        var history = play("{type: TitForTat, answer: 2}", "firms.West.strategy=AlwaysRace");
        for (int t = 0; t < history.ticks(); t++) {
            var state = history.at(t);
            var decision = state.firms().get(0).decision();
            double race =
                    (80 - (state.structures() - state.firms().get(0).plant().structures())) / 2;
            assertThat(decision.own() + decision.wanted())
                    .isLessThanOrEqualTo(Math.max(Math.max(10, race), decision.own()) + 1e-9);
        }
    }

    private static double total(History history) {
        return history.at(history.ticks() - 1).structures();
    }

    private static History play(String strategy, String... patches) {
        return play(1, strategy, patches);
    }

    private static History play(long seed, String strategy, String... patches) {
        var all = new String[patches.length + 3];
        all[0] = "firms.*.strategy=" + strategy;
        all[1] = "firms.*.structures=5";
        all[2] = "ticks=12";
        System.arraycopy(patches, 0, all, 3, patches.length);
        return Run.play(Written.scenario(Written.TEXTBOOK, all), seed);
    }
}
