package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PotentialTest {
    /** Cournot rivals with linear demand: P = a Q - b (sum q^2 + sum over pairs q_i q_j) - c Q. */
    @Test
    void findsThePotentialOfCournotRivals() {
        var cournot = PayoffTable.of("Cournot", Games.players(9, 9, 9), (player, s) -> {
            double total = IntStream.of(s).sum();
            return (20 - total) * s[player] - 2 * s[player];
        });
        var potential = Potential.of(cournot).orElseThrow();
        int best = potential.highest();
        for (int player = 0; player < 3; player++) {
            assertThat(cournot.isBestReply(player, best)).isTrue();
        }
        assertThat(cournot.strategy(0, best) + cournot.strategy(1, best) + cournot.strategy(2, best))
                .isBetween(12, 15);
    }

    @Test
    void findsNoneWhereRepliesGoInCircles() {
        assertThat(Potential.of(Games.PENNIES)).isEmpty();
        assertThat(Potential.of(Games.SCISSORS)).isEmpty();
        assertThat(Potential.of(Games.random(1, 2, 2, 2))).isEmpty();
    }

    @Test
    void risesByWhatAMoverGains() {
        var potential = Potential.of(Games.DILEMMA).orElseThrow();
        int together = Games.DILEMMA.cell(0, 0);
        int betrayed = Games.DILEMMA.cell(0, 1);
        assertThat(potential.values().get(betrayed) - potential.values().get(together))
                .isEqualTo(2);
        assertThat(potential.highest()).isEqualTo(Games.DILEMMA.cell(1, 1));
    }
}
