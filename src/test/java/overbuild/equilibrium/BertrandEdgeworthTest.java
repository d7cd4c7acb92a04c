package overbuild.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BertrandEdgeworthTest {
    @ParameterizedTest
    @CsvSource({"0.6, 0.4", "0.5, 0.5", "0.9, 0.3", "2, 0.5", "0.95, 0.9"})
    void leavesBothIndifferentOverPrices(double larger, double smaller) {
        var game = new BertrandEdgeworth(1, 1, larger, smaller);
        for (double share = 0.05; share < 1; share += 0.1) {
            double p = game.lowest() + share * (game.highest() - game.lowest());
            double demand = 1 - p;
            double under = Math.min(larger, demand);
            double first = p * ((1 - game.smallerUpTo(p)) * under + game.smallerUpTo(p) * (demand - smaller));
            double left = Math.max(0, demand - larger);
            double second = p * ((1 - game.largerUpTo(p)) * smaller + game.largerUpTo(p) * left);
            assertThat(first).isCloseTo(game.revenueOfLarger(), within(1e-12));
            assertThat(second).isCloseTo(game.revenueOfSmaller(), within(1e-12));
        }
        assertThat(game.smallerUpTo(game.highest() * (1 - 1e-12))).isCloseTo(1, within(1e-9));
        assertThat(game.atom()).isBetween(-1e-12, 1.0);
    }

    @Test
    void hasNoAtomAmongEquals() {
        assertThat(new BertrandEdgeworth(1, 1, 0.5, 0.5).atom()).isCloseTo(0, within(1e-12));
    }

    @Test
    void refusesCapacitiesThatSellInFull() {
        assertThatThrownBy(() -> new BertrandEdgeworth(1, 1, 0.3, 0.3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("best reply");
    }
}
