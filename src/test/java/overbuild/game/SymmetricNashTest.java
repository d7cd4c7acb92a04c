package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import overbuild.model.Maths;

class SymmetricNashTest {
    /** A volunteer pays 1, and everybody gets the worth if anybody does: nobody volunteers with g = (1/worth)^(1/(N-1)). */
    @ParameterizedTest
    @CsvSource({"2, 4", "3, 2.5", "4, 3", "9, 1.5"})
    void volunteersWithTheChanceOfTheTextbook(int players, double worth) {
        var game = SymmetricGame.of(
                "Volunteer's dilemma",
                players,
                List.of("volunteer", "wait"),
                (own, others) -> own == 0 ? worth - 1 : others.get(0) > 0 ? worth : 0);
        var found = new SymmetricNash(1).find(game.table());
        double waits = Maths.pow(1 / worth, 1.0 / (players - 1));
        assertThat(found.plays()).hasSize(1);
        assertThat(((Profile) found.plays().get(0)).probability(0, 1)).isCloseTo(waits, within(1e-14));
    }

    @Test
    void mixesAlikeInRockPaperScissors() {
        assertThat(new SymmetricNash(12).find(Games.SCISSORS).plays())
                .singleElement()
                .satisfies(play -> assertThat(((Profile) play).isNear(Profile.uniform(Games.SCISSORS), 1e-12))
                        .isTrue());
    }

    @Test
    void findsEverySymmetricWayToCoordinate() {
        assertThat(new SymmetricNash(12).find(Games.coordination(3)).plays()).hasSize(7);
    }

    @Test
    void refusesUnequalPlayers() {
        assertThat(new SymmetricNash(1).takes(Games.SEXES)).isFalse();
        assertThat(new SymmetricNash(1).takes(Games.DILEMMA)).isTrue();
    }

    @Test
    void separatesRootsThatLieClose() {
        var roots = new BernsteinRoots(new double[] {0.06, -0.19 + 0.06 - 0.0, 0.06 - 0.38 + 0.15 + 0.3});
        assertThat(roots.areSeparated()).isTrue();
        var cubic = new BernsteinRoots(bernstein(0.25, 0.2500001, 0.9));
        assertThat(cubic.roots()).hasSize(3);
        assertThat(cubic.roots().get(1) - cubic.roots().get(0)).isCloseTo(1e-7, within(1e-9));
    }

    @Test
    void knowsADoubleRootFromTwo() {
        var twice = new BernsteinRoots(bernstein(0.3, 0.3, 0.9));
        assertThat(twice.areSeparated() && twice.roots().size() == 3).isFalse();
        assertThat(twice.roots().get(twice.roots().size() - 1)).isCloseTo(0.9, within(1e-12));
    }

    /** The coefficients of (x-a)(x-b)(x-c). */
    private static double[] bernstein(double a, double b, double c) {
        double d0 = -a * b * c;
        double d1 = a * b + a * c + b * c;
        double d2 = -(a + b + c);
        return new double[] {d0, d0 + d1 / 3, d0 + 2 * d1 / 3 + d2 / 3, d0 + d1 + d2 + 1};
    }
}
