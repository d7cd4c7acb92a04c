package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.model.Maths;

class LogitQreTest {
    @Test
    void beginsWithEverythingAlike() {
        var game = Games.random(1, 3, 2, 4);
        assertThat(found(game, 0).isNear(Profile.uniform(game), 1e-15)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 10, 100, 1000})
    void repliesToItselfByTheLogitRule(double lambda) {
        for (var game : Games.all()) {
            var scaled = Games.scaled(game, 1 / Math.max(1e-300, Math.max(game.range(0), game.range(1))));
            var profile = found(scaled, lambda);
            for (int player = 0; player < scaled.size(); player++) {
                var replies = profile.replies(scaled, player);
                for (int k = 1; k < replies.size(); k++) {
                    double gap = Maths.log(profile.probability(player, k)) - Maths.log(profile.probability(player, 0));
                    double gain = lambda * (replies.get(k) - replies.get(0));
                    if (Double.isFinite(gap)) assertThat(gap).as("%s", game).isCloseTo(gain, within(1e-8));
                }
            }
        }
    }

    /** The branch leads to the equilibrium that is best against a rival who plays at random. */
    @Test
    void endsAtTheRiskDominantEquilibrium() {
        var hunt = Games.symmetric("Stag hunt", new double[][] {{10, 0}, {7, 6}});
        assertThat(found(hunt, 50).isNear(Profile.pure(hunt, 1, 1), 1e-12)).isTrue();
    }

    /** With long steps the walk left the branch where another crosses it, and came back below lambda = 0. */
    @ParameterizedTest
    @ValueSource(longs = {115, 152, 273})
    void staysOnItsBranchWhereAnotherCrosses(long seed) {
        var random = new SplittableRandom(seed);
        var game = SymmetricGame.of("", 3, List.of("a", "b", "c", "d"), (own, others) -> random.nextDouble())
                .table();
        var found = found(game, 1000);
        var alike = new Profile(Collections.nCopies(3, found.mixtures().get(0)));
        assertThat(found.isNear(alike, 1e-12)).isTrue();
    }

    /** The mixture of matching pennies in which one side has more at stake. */
    @Test
    void nearsTheOnlyEquilibriumAsNoiseDies() {
        var pennies = PayoffTable.of("", new double[][] {{9, 0}, {0, 1}}, new double[][] {{0, 1}, {1, 0}});
        var last = found(pennies, 1e5);
        assertThat(last.probability(0, 0)).isCloseTo(0.5, within(1e-4));
        assertThat(last.probability(1, 0)).isCloseTo(0.1, within(1e-4));
    }

    private static Profile found(PayoffTable game, double lambda) {
        return (Profile) new LogitQre(lambda).find(game).plays().get(0);
    }
}
