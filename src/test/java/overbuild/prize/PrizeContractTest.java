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
            var contest = prize.contest(t);
            assertThat(contest.value()).isFinite().isGreaterThanOrEqualTo(0);
            assertThat(contest.believed()).isFinite().isGreaterThanOrEqualTo(0);
            assertThat(contest.decisiveness()).isFinite().isPositive();
            assertThat(prize.contest(t)).isEqualTo(contest);
        }
    }
}
