package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyStartsTest {
    private static final ManyStarts SOLVER = new ManyStarts(12, 1);

    /** Gambit's 2x2x2.nfg; its nine equilibria by the probability of each player's first strategy. */
    @Test
    void findsNineEquilibriaOfMcKelveyAndMcLennan() {
        var payoffs = new double[] {9, 8, 12, 0, 0, 0, 0, 0, 0, 9, 8, 2, 0, 0, 0, 3, 4, 6, 3, 4, 6, 0, 0, 0};
        var game = PayoffTable.of("McKelvey and McLennan", "", Games.players(2, 2, 2), payoffs);
        var expected = List.of(
                List.of(1.0, 1.0, 1.0),
                List.of(1.0, 0.0, 0.0),
                List.of(0.0, 1.0, 0.0),
                List.of(0.0, 0.0, 1.0),
                List.of(1.0 / 2, 1.0 / 2, 1.0),
                List.of(1.0 / 3, 1.0, 1.0 / 4),
                List.of(0.0, 1.0 / 4, 1.0 / 3),
                List.of(2.0 / 5, 1.0 / 2, 1.0 / 3),
                List.of(1.0 / 2, 2.0 / 5, 1.0 / 4));
        holdsExactly(game, expected);
    }

    /** Nau, Gomez Canovas and Hansen 2004, section 4: the only equilibrium is irrational. */
    @Test
    void findsTheIrrationalEquilibrium() {
        var payoffs = new double[] {3, 0, 2, 0, 1, 0, 0, 2, 0, 1, 0, 0, 1, 0, 0, 0, 3, 0, 0, 1, 0, 2, 0, 3};
        var game = PayoffTable.of("Nau", "", Games.players(2, 2, 2), payoffs);
        holdsExactly(game, List.of(List.of(0.6192325794725537, 0.4798042226776053, 0.3788253360656313)));
    }

    /** The same, section 5: three pure equilibria, two in which one player mixes, and a continuum. */
    @Test
    void saysThatOneIsNotIsolated() {
        var payoffs = new double[] {0, 0, 2, 3, 0, 0, 0, 3, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3};
        var found = SOLVER.find(PayoffTable.of("Nau", "", Games.players(2, 2, 2), payoffs));
        assertThat(found.plays().stream().filter(play -> ((Profile) play).isPure()))
                .hasSize(3);
        assertThat(found.notes()).anyMatch(note -> note.startsWith("not isolated"));
    }

    private static void holdsExactly(PayoffTable game, List<List<Double>> expected) {
        var found = found(game);
        var profiles = new ArrayList<Profile>();
        for (var firsts : expected) {
            profiles.add(new Profile(firsts.stream().map(p -> List.of(p, 1 - p)).toList()));
        }
        assertThat(found).hasSameSizeAs(profiles);
        assertThat(profiles).allSatisfy(one -> assertThat(found).anyMatch(play -> play.isNear(one, 1e-12)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsAllThatTwoPlayersHave(long seed) {
        var game = Games.random(seed, 4, 4);
        var all = new SupportEnumeration().find(game).plays();
        assertThat(found(game))
                .hasSameSizeAs(all)
                .allSatisfy(play -> assertThat(all).anyMatch(one -> ((Profile) one).isNear(play, 1e-8)));
    }

    @Test
    void startsAnywhereInLargerGames() {
        var game = Games.random(5, 5, 5, 5);
        assertThat(found(game)).isNotEmpty();
        assertThat(SOLVER.find(game).notes()).containsExactly("may have missed equilibria: 240 starts were tried");
    }

    private static List<Profile> found(PayoffTable game) {
        return SOLVER.find(game).plays().stream().map(play -> (Profile) play).toList();
    }
}
