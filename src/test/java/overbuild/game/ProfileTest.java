package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
    @Test
    void earnsTheAverageOfTheCells() {
        var half = Profile.uniform(Games.DILEMMA);
        assertThat(half.payoffs(Games.DILEMMA)).containsExactly(2.25, 2.25);
        assertThat(half.replies(Games.DILEMMA, 0)).containsExactly(1.5, 3.0);
    }

    @Test
    void regretsWhatTheBestReplyWouldEarnMore() {
        assertThat(Profile.uniform(Games.DILEMMA).regrets(Games.DILEMMA)).containsExactly(0.75, 0.75);
        assertThat(Profile.pure(Games.DILEMMA, 1, 1).regrets(Games.DILEMMA)).containsExactly(0.0, 0.0);
        assertThat(Profile.pure(Games.DILEMMA, 0, 1).regrets(Games.DILEMMA)).containsExactly(1.0, 0.0);
    }

    @Test
    void multipliesProbabilitiesOfAllOthers() {
        var game = Games.random(3, 2, 3, 2);
        var x = Profile.of(new double[][] {{0.2, 0.8}, {0.5, 0.1, 0.4}, {0.7, 0.3}});
        double sum = 0;
        for (int cell = 0; cell < game.cells(); cell++) {
            double weight = 1;
            for (int j = 0; j < 3; j++) weight *= x.probability(j, game.strategy(j, cell));
            sum += weight * game.payoff(1, cell);
        }
        assertThat(x.payoffs(game).get(1)).isCloseTo(sum, within(1e-15));
    }

    @Test
    void seesSmallGainsBesideLargePayoffs() {
        var game = PayoffTable.of("", Games.players(2, 2), (player, s) -> 1e12 + s[0] * s[1]);
        assertThat(Profile.uniform(game).regrets(game)).containsExactly(0.25, 0.25);
    }

    @Test
    void knowsWhetherItIsPure() {
        assertThat(Profile.pure(Games.SCISSORS, 0, 2).isPure()).isTrue();
        assertThat(Profile.uniform(Games.SCISSORS).isPure()).isFalse();
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> new Profile(List.of(List.of(0.5, 0.4)))).hasMessageContaining("sum to 1");
        assertThatThrownBy(() -> new Profile(List.of(List.of(1.5, -0.5)))).hasMessageContaining("lie in [0, 1]");
        assertThatThrownBy(() -> new Profile(List.of(List.of(Double.NaN, 1.0)))).hasMessageContaining("lie in [0, 1]");
    }
}
