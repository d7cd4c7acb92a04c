package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import overbuild.Written;

class LearningTest {
    @Test
    void backsOutTheInterceptOfLinearDemand() {
        var state = Run.play(
                        Written.scenario(
                                Written.TEXTBOOK,
                                "ticks=2",
                                "demand.shifter.values=[100, 110]",
                                "firms.*.beliefs.rule=Naive"),
                        1)
                .at(1);
        assertThat(state.firms().get(0).growth()).isCloseTo(Math.log(1.1), within(1e-12));
    }

    @Test
    void backsOutTheShifterOfIsoelasticDemand() {
        var state = Run.play(
                        Written.scenario(
                                Written.TEXTBOOK,
                                "ticks=2",
                                "demand.curve={type: Isoelastic, elasticity: 0.5, choke: 1000}",
                                "demand.shifter.values=[1000, 1200]",
                                "firms.*.strategy={type: BestReply, lambda: 0}",
                                "firms.*.beliefs.rule=Naive"),
                        1)
                .at(1);
        assertThat(state.firms().get(0).growth()).isCloseTo(Math.log(1.2), within(1e-12));
    }

    @Test
    void plansWithFiniteGrowthWhateverItHears() {
        var history = Run.play(
                Written.scenario(
                        Written.TEXTBOOK,
                        "ticks=4",
                        "demand.curve={type: Isoelastic, elasticity: 1.5, choke: 1000}",
                        "demand.shifter.values=[1e-30, 1e30, 1e-30, 1]",
                        "structures.buildTicks=80",
                        "firms.*.beliefs={rule: Naive, kappa: 20}"),
                1);
        for (var state : history.states()) {
            for (var firm : state.firms()) {
                assertThat(firm.decision().target()).isFinite();
                assertThat(firm.decision().believedPrice()).isFinite();
            }
        }
    }

    @Test
    void countsUsersWhoWaitAtTheChokePrice() {
        var history = Run.play(
                Written.scenario(
                        Written.TEXTBOOK,
                        "ticks=8",
                        "demand.curve={type: Isoelastic, elasticity: 0.8, choke: 25}",
                        "demand.shifter.values=[1e5, 1.1e5, 1.3e5, 1.9e5, 2e5, 5e5, 8e5, 9e5]",
                        "firms.*.beliefs.rule=Naive",
                        "firms.*.growthCap=0"),
                1);
        for (int t = 1; t < history.ticks(); t++) {
            var clearing = history.at(t).clearing();
            assertThat(clearing.price()).isEqualTo(25);
            assertThat(clearing.demanded()).isGreaterThan(2 * clearing.quantity());
            double grown =
                    history.at(t).world().shifter() / history.at(t - 1).world().shifter();
            assertThat(history.at(t).firms().get(0).growth()).isCloseTo(Math.log(grown), within(1e-12));
        }
    }
}
