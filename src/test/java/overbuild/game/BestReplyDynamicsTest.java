package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import overbuild.game.BestReplyDynamics.End;

class BestReplyDynamicsTest {
    @Test
    void endsInDefectionFromEverywhere() {
        for (var dynamics : BestReplyDynamics.values()) {
            assertThat(dynamics.ends(Games.DILEMMA)).singleElement().satisfies(end -> {
                assertThat(end.cells()).containsExactly(Games.DILEMMA.cell(1, 1));
                assertThat(end.share()).isEqualTo(1);
            });
        }
    }

    @Test
    void chasesItsTailInMatchingPennies() {
        assertThat(BestReplyDynamics.inTurn.ends(Games.PENNIES)).singleElement().satisfies(end -> {
            assertThat(end.isRest()).isFalse();
            assertThat(end.cells()).hasSize(2);
        });
        assertThat(BestReplyDynamics.together.ends(Games.PENNIES))
                .singleElement()
                .satisfies(end -> assertThat(end.cells()).hasSize(4));
    }

    @Test
    void missesEachOtherForEverWhenMovingTogether() {
        assertThat(BestReplyDynamics.together.ends(Games.SEXES))
                .extracting(End::isRest)
                .containsExactly(true, false, true);
        assertThat(BestReplyDynamics.inTurn.ends(Games.SEXES))
                .extracting(End::share)
                .containsExactly(0.5, 0.5);
    }

    @Test
    void restsExactlyAtPureEquilibria() {
        for (var game : Games.all()) {
            for (var dynamics : BestReplyDynamics.values()) {
                var ends = dynamics.ends(game);
                assertThat(ends.stream().filter(End::isRest))
                        .hasSameSizeAs(new PureNash().find(game).plays());
                assertThat(ends.stream().mapToDouble(End::share).sum()).isBetween(1 - 1e-12, 1 + 1e-12);
            }
        }
    }

    @Test
    void restsWhereThereIsAPotential() {
        var flat = Games.coordination(5);
        assertThat(Potential.of(flat)).isPresent();
        assertThat(BestReplyDynamics.inTurn.ends(flat)).allMatch(End::isRest);
    }
}
