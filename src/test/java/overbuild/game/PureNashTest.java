package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PureNashTest {
    @Test
    void findsMutualDefection() {
        assertThat(found(Games.DILEMMA)).containsExactly(Profile.pure(Games.DILEMMA, 1, 1));
    }

    @Test
    void findsBothWaysToMeet() {
        assertThat(found(Games.SEXES)).hasSize(2);
    }

    @Test
    void findsNoneWhereNoneIs() {
        assertThat(found(Games.PENNIES)).isEmpty();
    }

    @Test
    void countsTiesAsBestReplies() {
        var flat = PayoffTable.of("", Games.players(2, 3, 2), (player, s) -> 4);
        assertThat(found(flat)).hasSize(12);
    }

    @Test
    void findsOneVolunteerAmongFour() {
        var volunteers = PayoffTable.of(
                "Volunteer's dilemma",
                Games.players(2, 2, 2, 2),
                (player, s) -> s[player] == 0 ? 1 : IntStream.of(s).anyMatch(k -> k == 0) ? 2 : 0);
        assertThat(found(volunteers)).hasSize(4);
    }

    private static List<Play> found(PayoffTable game) {
        return new PureNash().find(game).plays();
    }
}
