package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import overbuild.model.Draws;
import overbuild.strategy.QLearning;

class PriceLearningTest {
    private static final LogitPrices MARKET = new LogitPrices(2, 2, 1, 0, 0.25);
    private static final PriceGrid GRID = new PriceGrid(MARKET, 5, 0.1);
    private static final QLearning FAST = new QLearning(0.15, 1e-4, 0.95, 1, 5);

    @Test
    void knowsThatNobodyGainsAtTheEquilibriumPrice() {
        double nash = MARKET.nash();
        double joint = MARKET.joint();
        for (double other : new double[] {1.2, nash - 0.001, nash + 0.001, 1.9}) {
            assertThat(MARKET.profit(other, nash)).isLessThan(MARKET.profit(nash, nash));
            assertThat(MARKET.profitAt(other)).isLessThan(MARKET.profitAt(joint));
        }
    }

    @Test
    void learnsToAskMoreThanTheEquilibriumPrice() {
        var sessions = new PriceLearning(GRID, FAST, 10_000, 10_000_000).play(new Draws(1), 20);
        assertThat(sessions).allMatch(PriceLearning.Session::settled);
        double mean = sessions.stream()
                .mapToDouble(PriceLearning.Session::gain)
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(0.3, 1.0);
    }

    /** Who has no future asks what pays now. */
    @Test
    void doesNotRaisePricesWithoutAFuture() {
        var blind = new QLearning(0.15, 1e-4, 0, 1, 5);
        var sessions = new PriceLearning(GRID, blind, 10_000, 10_000_000).play(new Draws(1), 20);
        double mean = sessions.stream()
                .mapToDouble(PriceLearning.Session::gain)
                .average()
                .orElseThrow();
        double stage = (MARKET.profitAt(GRID.price(1)) - MARKET.profitAt(MARKET.nash()))
                / (MARKET.profitAt(MARKET.joint()) - MARKET.profitAt(MARKET.nash()));
        assertThat(mean).isLessThan(stage + 0.05);
    }

    @Test
    void playsTheSameSessionAgain() {
        var learning = new PriceLearning(GRID, FAST, 1000, 100_000);
        var together = learning.play(new Draws(7), 3);
        assertThat(together).isEqualTo(learning.play(new Draws(7), 3));
        assertThat(together.get(0)).isEqualTo(learning.play(new Draws(7)));
        assertThat(together.get(0)).isNotEqualTo(together.get(1));
    }

    @Test
    void saysWhenItWasStopped() {
        var session = new PriceLearning(GRID, FAST, 10_000, 500).play(new Draws(1));
        assertThat(session.settled()).isFalse();
        assertThat(session.periods()).isEqualTo(500);
    }

    @Test
    void spreadsPricesAroundBothMarks() {
        double span = MARKET.joint() - MARKET.nash();
        assertThat(GRID.price(0)).isCloseTo(MARKET.nash() - 0.1 * span, within(1e-12));
        assertThat(GRID.price(4)).isCloseTo(MARKET.joint() + 0.1 * span, within(1e-12));
    }
}
