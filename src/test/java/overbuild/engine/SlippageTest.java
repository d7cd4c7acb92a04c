package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.metric.Evidence;
import overbuild.metric.Outcome;
import overbuild.model.History;
import overbuild.model.Project;

/** A firm that orders in every tick and builds in three. */
class SlippageTest {
    private static final int TICKS = 2000;

    @Test
    void comesLateAsOftenAsExpected() {
        var history = play("structures.slippage=0.25");
        double delay = Outcome.DELAY_MEAN.of(new Evidence(history, 0, TICKS - 1, List.of(), null));
        assertThat(delay).isCloseTo(4 * 0.25 / 0.75, within(0.1));
    }

    @Test
    void saysNothingOfDelayWhereDatesAreKept() {
        assertThat(Outcome.DELAY_MEAN.of(new Evidence(play(), 0, TICKS - 1, List.of(), null)))
                .isNaN();
    }

    @Test
    void paysWhileItBuilds() {
        var history = play("structures.slippage=0.4", "structures.payment=progress");
        for (var state : history.states()) {
            for (var project : state.firms().get(0).pipeline().projects()) {
                int left = project.dueAt() - state.tick() - 1;
                assertThat(project.paid()).isEqualTo(Math.max(0, project.parts() - left));
            }
        }
    }

    @Test
    void keepsTheQueueInTheOrderOfItsDates() {
        for (var state : play("structures.slippage=0.4").states()) {
            assertThat(state.firms().get(0).pipeline().projects().stream().map(Project::dueAt))
                    .isSorted();
        }
    }

    @Test
    void leavesOthersAloneWhenOneFirmBuildsMore() {
        var one = play("structures.slippage=0.3");
        var other = play("structures.slippage=0.3", "firms.East.strategy={type: Scripted, capex: 999}");
        for (int t = 0; t < TICKS; t++) {
            assertThat(due(other, t)).isEqualTo(due(one, t));
        }
    }

    private static List<Integer> due(History history, int tick) {
        return history.at(tick).firms().get(0).pipeline().projects().stream()
                .map(Project::dueAt)
                .toList();
    }

    private static History play(String... patches) {
        String[] steady = {
            "ticks=" + TICKS,
            "structures.buildTicks=3",
            "structures.depreciation=0.1",
            "firms.*.strategy={type: Scripted, capex: 32}"
        };
        var all = Stream.concat(Stream.of(steady), Stream.of(patches)).toArray(String[]::new);
        return Run.play(Written.scenario(Written.TEXTBOOK, all), 1);
    }
}
