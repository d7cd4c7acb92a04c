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
}
