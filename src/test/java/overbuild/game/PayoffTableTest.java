package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PayoffTableTest {
    private static final PayoffTable THREE = Games.random(1, 2, 3, 4);

    @Test
    void keepsPayoffsToTheLastBit() {
        double odd = 0.1 + 0.2;
        var game = PayoffTable.of("", new double[][] {{odd}}, new double[][] {{-1e-300}});
        assertThat(game.payoff(0, 0)).isEqualTo(odd);
        assertThat(game.payoff(1, 0)).isEqualTo(-1e-300);
    }

    @Test
    void findsItsWayBetweenCellsAndStrategies() {
        for (int cell = 0; cell < THREE.cells(); cell++) {
            int a = THREE.strategy(0, cell);
            int b = THREE.strategy(1, cell);
            int c = THREE.strategy(2, cell);
            assertThat(THREE.cell(a, b, c)).isEqualTo(cell);
            assertThat(THREE.deviation(cell, 1, 2)).isEqualTo(THREE.cell(a, 2, c));
        }
        assertThat(THREE.cells()).isEqualTo(24);
        assertThat(THREE.strategy(0, 1)).as("the first player moves fastest").isEqualTo(1);
    }

    @Test
    void putsRowsFirst() {
        int cell = Games.SEXES.cell(0, 1);
        assertThat(Games.DILEMMA.payoff(0, cell)).isZero();
        assertThat(Games.DILEMMA.payoff(1, cell)).isEqualTo(5);
    }

    @Test
    void staysTheSameWhenTheCallersArrayChanges() {
        var payoffs = new double[] {1, 2};
        var game = PayoffTable.of("", "", Games.players(1, 1), payoffs);
        payoffs[0] = 9;
        assertThat(game.payoff(0, 0)).isEqualTo(1);
    }

    @Test
    void knowsTheRangeOfEachPlayer() {
        assertThat(Games.DILEMMA.lowest(0)).isZero();
        assertThat(Games.DILEMMA.range(0)).isEqualTo(5);
        var same = Games.DILEMMA.normalised();
        assertThat(same.payoff(1, same.cell(0, 1))).isEqualTo(1);
    }

    @Test
    void equalsATableWithTheSamePayoffs() {
        assertThat(Games.random(1, 2, 3, 4)).isEqualTo(THREE).hasSameHashCodeAs(THREE);
        assertThat(Games.random(2, 2, 3, 4)).isNotEqualTo(THREE);
    }

    @Test
    void refusesWhatIsNoGame() {
        refuses(() -> PayoffTable.of("", Games.players(2), (player, s) -> 0), "at least 2 players");
        refuses(() -> new Player("Lazy", List.of()), "Lazy must have at least one strategy");
        refuses(() -> PayoffTable.of("", Games.players(2, 2), (player, s) -> Double.NaN), "must be finite");
        refuses(() -> PayoffTable.of("", "", Games.players(2, 2), new double[7]), "8 payoffs, but were 7");
        refuses(() -> PayoffTable.of("", Games.players(9999, 9999), (player, s) -> 0), "at most");
        refuses(
                () -> PayoffTable.of("", Games.players(2, 1), (player, s) -> s[0] == 0 ? 1e308 : -1e308),
                "too far apart");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String words) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    }
}
