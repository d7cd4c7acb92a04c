package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SymmetricGameTest {
    private static final SymmetricGame RACE = SymmetricGame.of(
            "Race",
            4,
            List.of("a", "b", "c", "d", "e"),
            (own, others) -> own * own - own * others.get(1) + 0.5 * others.get(4));

    @Test
    void needsSeventySpreadsForFourPlayersWithFiveStrategies() {
        assertThat(RACE.numbers()).as("35 spreads of three others, times five").isEqualTo(175);
        assertThat(RACE.table().cells()).isEqualTo(625);
    }

    @Test
    void comesBackFromItsTable() {
        var back = SymmetricGame.of(RACE.table()).orElseThrow();
        assertThat(back.table()).isEqualTo(RACE.table());
    }

    @Test
    void repliesAsTheTableDoes() {
        var mixture = List.of(0.1, 0.2, 0.3, 0.15, 0.25);
        var everybody = new Profile(List.of(mixture, mixture, mixture, mixture));
        var slow = everybody.replies(RACE.table(), 2);
        var quick = RACE.replies(mixture);
        for (int k = 0; k < 5; k++) assertThat(quick.get(k)).isCloseTo(slow.get(k), within(1e-12));
    }

    @Test
    void seesThatPositionsDiffer() {
        assertThat(SymmetricGame.of(Games.SEXES)).isEmpty();
        assertThat(SymmetricGame.of(Games.random(1, 2, 2, 2))).isEmpty();
        assertThat(SymmetricGame.of(Games.random(1, 2, 3))).isEmpty();
        assertThat(SymmetricGame.of(Games.CHICKEN)).isPresent();
    }
}
