package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelatedTest {
    /** Aumann's chicken: half dare-yield or yield-dare, half yield-yield is worth 10.5 in all. */
    @Test
    void findsAumannsAdviceInChicken() {
        var best = best(Games.CHICKEN);
        assertThat(sum(best, Games.CHICKEN)).isCloseTo(10.5, within(1e-9));
        assertThat(((Correlated) best).chances().get(0)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void regretsAdviceThatOneWouldNotFollow() {
        var together = new Correlated(List.of(1.0, 0.0, 0.0, 0.0));
        assertThat(together.regrets(Games.DILEMMA)).containsExactly(2.0, 2.0);
        assertThat(new CoarseCorrelated(together.chances()).regrets(Games.DILEMMA))
                .containsExactly(2.0, 2.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void earnsNoLessThanAnyEquilibriumAndNoMoreThanAnAgreement(long seed) {
        for (var game : List.of(Games.random(seed, 3, 4), Games.tied(seed, 3, 3), Games.random(seed, 2, 3, 2))) {
            double best = sum(best(game), game);
            double coarse = sum(
                    new BestCoarseCorrelated(Welfare.highest).find(game).plays().get(0), game);
            double worst =
                    sum(new BestCorrelated(Welfare.lowest).find(game).plays().get(0), game);
            var solver = game.size() == 2 ? new SupportEnumeration() : new ManyStarts(4, 1);
            for (var play : solver.find(game).plays()) {
                assertThat(sum(play, game)).isBetween(worst - 1e-8, best + 1e-8);
            }
            assertThat(coarse).isGreaterThan(best - 1e-8);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isObeyedInLargerGamesToo(long seed) {
        for (var game : List.of(Games.random(seed, 8, 8), Games.tied(seed, 8, 8), Games.tied(seed, 4, 4, 4))) {
            for (var welfare : Welfare.values()) {
                var found = new BestCorrelated(welfare).solve(game, () -> 0);
                assertThat(found.equilibria()).as("%s", found.notes()).hasSize(1);
                assertThat(found.equilibria().get(0).strain()).isLessThan(1e-9);
                assertThat(new BestCoarseCorrelated(welfare)
                                .solve(game, () -> 0)
                                .equilibria())
                        .hasSize(1)
                        .allMatch(one -> one.strain() < 1e-9);
            }
        }
    }

    /** In a game of two players about a fixed sum all equilibria are worth the same. */
    @Test
    void sharesTheValueOfAGameOfFixedSum() {
        var payoffs = best(Games.SCISSORS).payoffs(Games.SCISSORS);
        assertThat(payoffs.get(0)).isCloseTo(0, within(1e-9));
    }

    private static Play best(PayoffTable game) {
        return new BestCorrelated(Welfare.highest).find(game).plays().get(0);
    }

    private static double sum(Play play, PayoffTable game) {
        return play.payoffs(game).stream().reduce(0.0, Double::sum);
    }
}
