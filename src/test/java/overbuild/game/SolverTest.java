package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SolverTest {
    @Test
    void dropsWhatIsNoEquilibriumAndSaysSo() {
        Solver hopeful = game ->
                new Found(List.of(Profile.pure(game, 0, 0), Profile.pure(game, 1, 1)), List.of("may have missed some"));
        var solution = hopeful.solve(Games.DILEMMA, () -> 0);
        assertThat(solution.equilibria())
                .extracting(Equilibrium::play)
                .isEqualTo(List.of(Profile.pure(Games.DILEMMA, 1, 1)));
        assertThat(solution.notes()).containsExactly("may have missed some", "refused for too much regret: 1");
    }

    @Test
    void tellsPayoffsRegretAndTime() {
        LongSupplier clock = LongStream.of(0, 2_500_000_000L).iterator()::nextLong;
        var found = new PureNash().solve(Games.DILEMMA, clock).equilibria().get(0);
        assertThat(found.payoffs()).containsExactly(1.0, 1.0);
        assertThat(found.regrets()).containsExactly(0.0, 0.0);
        assertThat(found.seconds()).isEqualTo(2.5);
        assertThat(found.method()).isEqualTo(new PureNash());
    }
}
