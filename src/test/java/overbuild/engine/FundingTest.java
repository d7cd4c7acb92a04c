package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.metric.Evidence;
import overbuild.metric.Outcome;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.Status;
import overbuild.scenario.ScenarioException;

/** Money in the textbook market: every firm earns 100 in the first tick. */
class FundingTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void lendsOnCashFlowOutsideTheRace() {
        var north = play(
                        "structures.price=80",
                        "firms.North.cash=0",
                        "firms.North.core=40",
                        "firms.North.funding.coreLeverage=2")
                .at(0)
                .firms()
                .get(0);
        assertThat(north.flows().borrowed()).isCloseTo(80, EXACTLY);
        assertThat(north.decision().funded()).isCloseTo((100 + 10 + 80) / 80.0, EXACTLY);
    }

    @Test
    void coversAShortfallBeforeALineFundsOrders() {
        var north = short50("true");
        assertThat(north.status()).isEqualTo(Status.ACTIVE);
        assertThat(north.decision().funded()).isCloseTo((80 - 50) / 80.0, EXACTLY);
        assertThat(north.books().cash()).isCloseTo(0, EXACTLY);
    }

    @Test
    void failsWhereOrdersTakeTheLineThatWouldHaveCoveredTheShortfall() {
        var north = short50("false");
        assertThat(north.decision().funded()).isCloseTo(1, EXACTLY);
        assertThat(north.status().operates()).isTrue();
        assertThat(north.status()).isNotEqualTo(Status.ACTIVE);
    }

    /** A firm that is short of 50 after a tick's trade and may borrow 80. */
    private static Firm short50(String first) {
        return play(
                        "structures.price=80",
                        "firms.North.cash=0",
                        "firms.North.core=-600",
                        "firms.North.funding={leverage: 0.1, shortfallFirst: " + first + "}")
                .at(0)
                .firms()
                .get(0);
    }

    @Test
    void paysOutCashBeyondTheCeiling() {
        var north = play(
                        "firms.North.cash=100",
                        "firms.North.funding={cashCeiling: 50}",
                        "firms.North.strategy=AlwaysRestrain")
                .at(0)
                .firms()
                .get(0);
        assertThat(north.flows().paidOut()).isCloseTo(150, EXACTLY);
        assertThat(north.books().cash()).isCloseTo(50, EXACTLY);
        assertThat(north.books().netWorth()).isCloseTo(50 + 80, EXACTLY);
    }

    @Test
    void refusesACeilingBelowTheFloor() {
        assertThatThrownBy(() -> play("firms.North.funding={cashFloor: 9, cashCeiling: 8}"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("cashCeiling must not lie below cashFloor");
    }

    @Test
    void opensWithStructuresOnOrder() {
        var history = play(
                "structures.buildTicks=2", "ticks=4", "firms.North.onOrder=4", "firms.North.strategy=AlwaysRestrain");
        double[] structures = {10, 12, 14, 14};
        for (int t = 0; t < 4; t++) {
            assertThat(history.at(t).firms().get(0).plant().structures()).isCloseTo(structures[t], EXACTLY);
        }
        assertThat(history.at(0).firms().get(0).books().construction()).isCloseTo(4 * 8, EXACTLY);
    }

    @Test
    void saysWhatBoundDecisions() {
        assertThat(share(Outcome.DECISIONS_AT_TOP, "game.menu={levels: [0, 1]}"))
                .isEqualTo(1);
        assertThat(share(Outcome.DECISIONS_AT_ZERO, "firms.North.strategy=AlwaysRestrain"))
                .isEqualTo(0.25);
        assertThat(share(Outcome.DECISIONS_CUT, "structures.price=80", "firms.North.cash=0"))
                .isEqualTo(0.25);
    }

    private static double share(Outcome outcome, String... patches) {
        return outcome.of(new Evidence(play(patches), 0, 0, List.of(), null));
    }

    private static History play(String... patches) {
        return Run.play(Written.scenario(Written.TEXTBOOK, patches), 1);
    }
}
