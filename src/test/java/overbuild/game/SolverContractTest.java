package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;

/** What every solver keeps; solvers are found by listing the package. */
class SolverContractTest {
    private static final int EACH = 2;

    static Stream<Solver> solvers() {
        return Made.members(Solver.class, EACH);
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void findsWhatLeavesNoMoreRegretThanPromised(Solver solver) {
        for (var game : games(solver)) {
            for (var play : solver.find(game).plays()) {
                var found = new Equilibrium(game, solver, play, 0, List.of());
                assertThat(found.strain()).as("%s of %s", play, game).isLessThanOrEqualTo(solver.precision());
                assertThat(found.payoffs()).hasSize(game.size()).allMatch(Double::isFinite);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void givesTheSameAnswerAgain(Solver solver) {
        for (var game : games(solver)) assertThat(solver.find(game)).isEqualTo(solver.find(game));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void namesNoEquilibriumTwice(Solver solver) {
        for (var game : games(solver)) {
            assertThat(solver.find(game).plays()).as("%s", game).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void refusesGamesItIsNotMadeFor(Solver solver) {
        Games.all().stream()
                .filter(game -> !solver.takes(game))
                .forEach(game -> assertThatThrownBy(() -> solver.find(game))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(solver.getClass().getSimpleName()));
    }

    private static List<PayoffTable> games(Solver solver) {
        var taken = Games.all().stream().filter(solver::takes).toList();
        assertThat(taken).isNotEmpty();
        return taken;
    }
}
