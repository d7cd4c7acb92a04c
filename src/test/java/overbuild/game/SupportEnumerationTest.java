package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupportEnumerationTest {
    private static final int GAMES = 40;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void findsEveryWayToCoordinate(int strategies) {
        assertThat(found(Games.coordination(strategies))).hasSize((1 << strategies) - 1);
    }

    @Test
    void mixesInMatchingPennies() {
        assertThat(found(Games.PENNIES)).hasSize(1).allMatch(one -> one.isNear(Profile.uniform(Games.PENNIES), 1e-15));
    }

    @Test
    void mixesInTheBattleOfTheSexes() {
        var mixed = found(Games.SEXES).get(2);
        assertThat(mixed.probability(0, 0)).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(mixed.probability(1, 0)).isCloseTo(1.0 / 3, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void holdsAllThatLemkeAndHowsonReach(long seed) {
        var game = Games.random(seed, 8, 8);
        var all = found(game);
        assertThat(all.size() % 2).as("a random game has an odd number").isEqualTo(1);
        assertThat(new LemkeHowson().find(game).plays())
                .isNotEmpty()
                .allSatisfy(play -> assertThat(all).anyMatch(one -> one.isNear((Profile) play, 1e-8)));
    }

    @Test
    void holdsAllThatLemkeAndHowsonReachInGamesWithTies() {
        for (int seed = 0; seed < GAMES; seed++) {
            var game = Games.tied(seed, 4, 5);
            var all = found(game);
            for (var play : new LemkeHowson().find(game).plays()) {
                assertThat(all).as("seed %d", seed).anyMatch(one -> one.isNear((Profile) play, 1e-8));
            }
        }
    }

    @Test
    void holdsAllPureEquilibriaOfGamesWithTies() {
        for (int seed = 0; seed < GAMES; seed++) {
            var game = Games.tied(seed, 4, 3);
            assertThat(found(game)).containsAll(profiles(new PureNash().find(game)));
        }
    }

    /** Von Stengel's example: a line and a point. */
    @Test
    void saysWhichEquilibriaHangTogether() {
        var game = PayoffTable.of(
                "Degenerate", new double[][] {{3, 3}, {2, 5}, {0, 6}}, new double[][] {{3, 3}, {2, 6}, {3, 1}});
        var solution = new SupportEnumeration().find(game);
        assertThat(solution.plays()).hasSize(3);
        assertThat(solution.notes())
                .containsExactly("degenerate game: equilibria 1, 2 are the corners of one connected set of equilibria");
    }

    @Test
    void takesACubeWhereNothingIsAtStake() {
        var flat = PayoffTable.of("", Games.players(3, 2), (player, s) -> 4);
        assertThat(found(flat)).hasSize(6);
        assertThat(new SupportEnumeration().find(flat).notes()).hasSize(1);
    }

    @Test
    void seesTiesBesideLargeAndSmallPayoffs() {
        for (double scale : new double[] {1e-12, 1e12, 1.0 / 3}) {
            assertThat(found(Games.scaled(Games.coordination(4), scale))).hasSize(15);
        }
        var offset = PayoffTable.of("", Games.players(2, 2), (player, s) -> 1e12 + (s[0] == s[1] ? 1e-3 : 0));
        assertThat(found(offset)).hasSize(3);
    }

    /** Two copies of one strategy make a line of equilibria. */
    @Test
    void splitsBetweenCopiesOfAStrategy() {
        var copied = PayoffTable.of(
                "", new double[][] {{1, -1}, {-1, 1}, {-1, 1}}, new double[][] {{-1, 1}, {1, -1}, {1, -1}});
        assertThat(new SupportEnumeration().find(copied).plays()).hasSize(2);
        assertThat(new SupportEnumeration().find(copied).notes()).hasSize(1);
    }

    @Test
    void saysWhenItStopsEarly() {
        var some = new SupportEnumeration(100).find(Games.random(1, 8, 8));
        assertThat(some.notes())
                .containsExactly("stopped early among supports of 2 strategies; may have missed equilibria");
    }

    static List<PayoffTable> shifted() {
        return List.of(Games.random(31, 5, 5), Games.tied(32, 4, 4), Games.SEXES);
    }

    @ParameterizedTest
    @MethodSource("shifted")
    void findsTheSameWhenPlayersSwapPlaces(PayoffTable game) {
        var swapped = PayoffTable.of(
                "",
                List.of(game.players().get(1), game.players().get(0)),
                (player, s) -> game.payoff(1 - player, game.cell(s[1], s[0])));
        var turned = found(swapped).stream()
                .map(one -> List.of(one.mixtures().get(1), one.mixtures().get(0)))
                .toList();
        assertThat(found(game))
                .hasSameSizeAs(turned)
                .allSatisfy(one -> assertThat(turned).anyMatch(other -> one.isNear(new Profile(other), 1e-12)));
    }

    private static List<Profile> found(PayoffTable game) {
        return profiles(new SupportEnumeration().find(game));
    }

    private static List<Profile> profiles(Found found) {
        return found.plays().stream().map(play -> (Profile) play).toList();
    }
}
