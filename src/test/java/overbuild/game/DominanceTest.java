package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DominanceTest {
    @Test
    void leavesDefection() {
        var left = Dominance.pure(Games.DILEMMA);
        assertThat(left.kept()).containsExactly(List.of(1), List.of(1));
        assertThat(left.eliminated()).extracting(Elimination::round).containsExactly(1, 1);
        assertThat(left.reduced().payoff(0, 0)).isEqualTo(1);
    }

    @Test
    void leavesAllWhereNothingIsDominated() {
        assertThat(Dominance.mixed(Games.SCISSORS).eliminated()).isEmpty();
        assertThat(Dominance.mixed(Games.coordination(4)).eliminated()).isEmpty();
    }

    @Test
    void keepsWhatIsDominatedOnlyWeakly() {
        var weak = PayoffTable.of("", new double[][] {{1, 1}, {1, 0}}, new double[][] {{0, 0}, {0, 0}});
        assertThat(Dominance.mixed(weak).eliminated()).isEmpty();
    }

    @Test
    void seesWhatOnlyAMixtureDominates() {
        var game = PayoffTable.of("", new double[][] {{4, 0}, {0, 4}, {1, 1}}, new double[3][2]);
        assertThat(Dominance.pure(game).eliminated()).isEmpty();
        var struck = Dominance.mixed(game).eliminated().get(0);
        assertThat(struck.strategy()).isEqualTo(2);
        assertThat(struck.dominator().get(0)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void goesOnRoundAfterRound() {
        var beauty = PayoffTable.of("Guess less than half of the other", Games.players(6, 6), (player, s) -> {
            double gap = s[player] - 0.4 * s[1 - player];
            return -gap * gap;
        });
        var left = Dominance.pure(beauty);
        assertThat(left.kept()).containsExactly(List.of(0), List.of(0));
        assertThat(left.eliminated().get(left.eliminated().size() - 1).round()).isGreaterThan(1);
    }

    @Test
    void seesGainsThatAreSmallBesideThePayoffs() {
        var game = PayoffTable.of("", Games.players(2, 2), (player, s) -> 1e12 + 1e-3 * s[player]);
        assertThat(Dominance.pure(game).kept()).containsExactly(List.of(1), List.of(1));
    }

    /** One at a time, in any order, leaves what all at once leaves. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void doesNotDependOnTheOrder(int seed) {
        var game = seed % 2 == 0 ? Games.random(seed, 4, 4) : Games.random(seed, 3, 3, 2);
        var random = new Random(seed);
        var kept = new ArrayList<>(all(game));
        for (var one = dominated(game, kept); !one.isEmpty(); one = dominated(game, kept)) {
            var struck = one.get(random.nextInt(one.size()));
            kept.set(
                    struck.player(),
                    kept.get(struck.player()).stream()
                            .filter(k -> k != struck.strategy())
                            .toList());
        }
        assertThat(kept).isEqualTo(Dominance.mixed(game).kept());
    }

    private static List<List<Integer>> all(PayoffTable game) {
        return IntStream.range(0, game.size())
                .mapToObj(player ->
                        IntStream.range(0, game.strategies(player)).boxed().toList())
                .toList();
    }

    /** What is dominated now, by the names that strategies have in the whole game. */
    private static List<Elimination> dominated(PayoffTable game, List<List<Integer>> kept) {
        return Dominance.mixed(game.restricted(kept)).eliminated().stream()
                .filter(one -> one.round() == 1)
                .map(one ->
                        new Elimination(1, one.player(), kept.get(one.player()).get(one.strategy()), one.dominator()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsEveryEquilibrium(int seed) {
        var game = Games.random(seed, 4, 4);
        var left = Dominance.mixed(game);
        var inside = new SupportEnumeration()
                .find(left.reduced()).plays().stream()
                        .map(play -> left.lifted((Profile) play))
                        .toList();
        assertThat(new SupportEnumeration().find(game).plays())
                .hasSameSizeAs(inside)
                .allSatisfy(play -> assertThat(inside).anyMatch(one -> one.isNear((Profile) play, 1e-12)));
    }
}
