package overbuild.prize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;

/** What every prize keeps; prizes are found by listing the package. */
class PrizeContractTest {
    static Stream<Prize> prizes() {
        return Made.members(Prize.class, 20);
    }

    @ParameterizedTest
    @MethodSource("prizes")
    void offersAContestInEveryTick(Prize prize) {
        for (int t = 0; t < 60; t++) {
            double effort = t % 3 == 0 ? 0 : Math.pow(10, t % 7 - 3);
            var contest = prize.contest(t, effort);
            assertThat(contest.value()).isFinite().isGreaterThanOrEqualTo(0);
            assertThat(contest.believed()).isFinite().isGreaterThanOrEqualTo(0);
            assertThat(contest.decisiveness()).isFinite().isPositive();
            assertThat(contest.hazard()).isBetween(0.0, 1.0);
            assertThat(contest.stake()).isFinite().isGreaterThanOrEqualTo(0);
            assertThat(prize.contest(t, effort)).isEqualTo(contest);
        }
    }

    @ParameterizedTest
    @MethodSource("prizes")
    void isDecidedNoLaterWithMoreEffort(Prize prize) {
        double hazard = 0;
        for (int power = -6; power < 9; power++) {
            double now = prize.contest(1, Math.pow(10, power)).hazard();
            assertThat(now).isGreaterThanOrEqualTo(hazard);
            hazard = now;
        }
    }

    @ParameterizedTest
    @MethodSource("prizes")
    void saysWhoPays(Prize prize) {
        assertThat(prize.payer()).isNotBlank();
        if (prize.effortDecay() != null) assertThat(prize.effortDecay()).isBetween(0.0, 1.0);
    }
}
