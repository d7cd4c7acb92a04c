package overbuild.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import overbuild.game.PayoffTable;
import overbuild.game.Player;

class RaceKindTest {
    @ParameterizedTest
    @CsvSource({
        "5, 3, 1, 0, DILEMMA",
        "5, 3, 0, 1, CHICKEN",
        "3, 5, 1, 0, STAG_HUNT",
        "3, 5, 0, 1, HARMONY",
        "5, 1, 3, 0, DEADLOCK",
        "3, 3, 1, 1, NONE"
    })
    void tellsTheClassicGames(double t, double r, double p, double s, RaceKind kind) {
        assertThat(RaceKind.of(two(t, r, p, s, t, r, p, s))).isEqualTo(kind);
    }

    @Test
    void isMixedWhereFirmsPlayDifferentGames() {
        assertThat(RaceKind.of(two(5, 3, 1, 0, 5, 3, 0, 1))).isEqualTo(RaceKind.MIXED);
    }

    @Test
    void isUnequalWhereOneGainsByARaceOfAll() {
        assertThat(RaceKind.of(two(9, 6, 1, 0, 5, 1, 3, 0))).isEqualTo(RaceKind.UNEQUAL);
        assertThat(RaceKind.of(two(9, 6, 5, 0, 5, 1, 4, 0))).isEqualTo(RaceKind.MIXED);
    }

    /** Both corners say dilemma, but with one racer another does better not to race. */
    @Test
    void asksForDominanceInAnyCompany() {
        assertThat(RaceKind.of(many(new double[] {2, 0, 0}, new double[] {3, 1, 1})))
                .isEqualTo(RaceKind.DILEMMA);
        assertThat(RaceKind.of(many(new double[] {2, 1.5, 0}, new double[] {3, 1, 1})))
                .isEqualTo(RaceKind.MIXED);
    }

    /** The dilemma of the linear market: N = 4, a = 100, b = 1, c = 10, restrained output of the cartel and Cournot's. */
    @Test
    void findsTheDilemmaOfALinearMarket() {
        double low = 90.0 / 8;
        double high = 90.0 / 5;
        var calm = IntStream.range(0, 4)
                .mapToDouble(racers -> low * (90 - low - racers * high - (3 - racers) * low))
                .toArray();
        var wild = IntStream.range(0, 4)
                .mapToDouble(racers -> high * (90 - high - racers * high - (3 - racers) * low))
                .toArray();
        assertThat(RaceKind.of(many(calm, wild))).isEqualTo(RaceKind.DILEMMA);
    }

    static PayoffTable two(double t, double r, double p, double s, double t2, double r2, double p2, double s2) {
        return PayoffTable.of("", new double[][] {{r, s}, {t, p}}, new double[][] {{r2, t2}, {s2, p2}});
    }

    /** Equal firms: payoffs by the number of others that race. */
    private static PayoffTable many(double[] restrain, double[] race) {
        var players = IntStream.range(0, race.length)
                .mapToObj(k -> Player.numbered("firm " + k, 2))
                .toList();
        return PayoffTable.of("", players, (player, choices) -> {
            int others = IntStream.of(choices).sum() - choices[player];
            return (choices[player] == 0 ? restrain : race)[others];
        });
    }
}
