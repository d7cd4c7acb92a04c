package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CoalitionGameTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void sharesOutTheWhole() {
        for (int seed = 1; seed <= 50; seed++) {
            var game = any(1 + seed % 10, seed);
            assertThat(Arrays.stream(game.values()).sum()).isCloseTo(game.whole(), within(ROUNDING));
        }
    }

    @Test
    void givesNothingToWhoAddsNothing() {
        var game = CoalitionGame.of(4, set -> (set & 1) + 3 * (set >> 2 & 1));
        assertThat(game.values()).containsExactly(new double[] {1, 0, 3, 0}, within(ROUNDING));
        assertThat(game.interaction(0, 2)).isCloseTo(0, within(ROUNDING));
    }

    @Test
    void treatsEqualsEqually() {
        var game = CoalitionGame.of(5, set -> Math.pow(Integer.bitCount(set), 2));
        assertThat(game.values()).containsExactly(new double[] {5, 5, 5, 5, 5}, within(ROUNDING));
        assertThat(game.interaction(1, 4)).isEqualTo(game.interaction(4, 1)).isCloseTo(2, within(ROUNDING));
    }

    @Test
    void refusesAPairOfOne() {
        assertThatThrownBy(() -> any(3, 1).interaction(2, 2)).hasMessageContaining("a pair has two players");
    }

    private static CoalitionGame any(int players, long seed) {
        var random = new SplittableRandom(seed);
        return CoalitionGame.of(players, set -> random.nextDouble(-1, 1));
    }
}
