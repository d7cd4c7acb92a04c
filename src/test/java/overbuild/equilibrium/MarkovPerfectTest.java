package overbuild.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.model.DemandCurve;

class MarkovPerfectTest {
    private static final LatticeRace LATTICE = lattice(2);

    private static LatticeRace lattice(int firms) {
        return LatticeRace.of(List.of(0.0, 4.0, 9.0, 15.0), 0.1, 0.2, 0.9, new DemandCurve.Linear(0.1), 3, firms);
    }

    /** What a state is worth when the firm invests so much now, and both as in equilibrium from then on. */
    private static double worth(MarkovPerfect equilibrium, int own, int rival, double investment) {
        var race = equilibrium.race();
        double[] mine = race.moves(own, investment);
        double[] theirs = race.rivals() == 1
                ? new double[] {0, 1, 0}
                : race.moves(rival, equilibrium.investments().get(rival).get(own));
        double next = 0;
        for (int up = -1; up <= 1; up++) {
            for (int other = -1; other <= 1; other++) {
                double chance = mine[up + 1] * theirs[other + 1];
                if (chance > 0)
                    next += chance * equilibrium.values().get(own + up).get(rival + other);
            }
        }
        return race.profits().get(own).get(rival) - investment + race.discount() * next;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void leavesNoBetterInvestment(int firms) {
        var equilibrium = MarkovPerfect.of(lattice(firms));
        assertThat(equilibrium.settled()).isTrue();
        for (int own = 0; own < 4; own++) {
            for (int rival = 0; rival < equilibrium.race().rivals(); rival++) {
                double value = equilibrium.values().get(own).get(rival);
                double chosen = equilibrium.investments().get(own).get(rival);
                assertThat(worth(equilibrium, own, rival, chosen)).isCloseTo(value, within(1e-10 * value));
                for (double x = 0; x < 40; x += 0.25) {
                    assertThat(worth(equilibrium, own, rival, x)).isLessThan(value * (1 + 1e-10));
                }
            }
        }
    }

    @Test
    void saysThatItStoppedEarly() {
        var early = MarkovPerfect.of(LATTICE, 1e-12, 5);
        assertThat(early.settled()).isFalse();
        assertThat(early.rounds()).isEqualTo(5);
        assertThat(early.residual()).isGreaterThan(1e-12);
        assertThat(early.notes()).hasSize(2).last().asString().contains("stopped early after 5 rounds");
        assertThat(MarkovPerfect.of(LATTICE).notes()).containsExactly("there may be other equilibria");
        assertThat(MarkovPerfect.of(lattice(1)).notes()).isEmpty();
    }

    @Test
    void comesToTheLongRun() {
        var equilibrium = MarkovPerfect.of(LATTICE);
        var law = equilibrium.longRun();
        assertThat(law.stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-12));
        var late = equilibrium.after(2000);
        for (int state = 0; state < law.size(); state++) {
            assertThat(late.get(state)).isCloseTo(law.get(state), within(1e-10));
        }
    }

    @Test
    void doesNotInvestWithoutAFuture() {
        var race = LatticeRace.of(List.of(0.0, 5.0), 0.1, 0.2, 0, new DemandCurve.Linear(0.1), 3, 2);
        assertThat(MarkovPerfect.of(race).investments()).isEqualTo(List.of(List.of(0.0, 0.0), List.of(0.0, 0.0)));
    }

    @Test
    void refusesCrowds() {
        assertThatThrownBy(() -> lattice(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3");
    }

    @ParameterizedTest
    @CsvSource({"1, 0.05", "1, 0.5", "2, 0.1", "4, 0.03", "4, 1"})
    void leavesNoBetterOrder(int firms, double decay) {
        var race = new QuadraticRace(firms, 100, 1, 20, 60, 8, decay, 0.95);
        var equilibrium = QuadraticMarkovPerfect.of(race);
        assertThat(equilibrium.settled()).isTrue();
        for (double own : new double[] {0, 5, 30}) {
            for (double rivals : new double[] {0, 12, 40}) {
                double chosen = equilibrium.order(own, rivals);
                double value = equilibrium.worth(own, rivals);
                double scale = Math.abs(value) + 1000;
                assertThat(after(equilibrium, own, rivals, chosen)).isCloseTo(value, within(1e-9 * scale));
                for (double x = -10; x <= 30; x += 0.5) {
                    assertThat(after(equilibrium, own, rivals, x)).isLessThan(value + 1e-9 * scale);
                }
            }
        }
    }

    private static double after(QuadraticMarkovPerfect equilibrium, double own, double rivals, double order) {
        var race = equilibrium.race();
        double next = (1 - race.decay()) * own + order;
        double others = (1 - race.decay()) * rivals + equilibrium.orderOfRivals(own, rivals);
        return race.profit(own, rivals, order) + race.discount() * equilibrium.worth(next, others);
    }

    /** Where capacity lasts a tick nothing can be committed: Cournot with the cost of capacity. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void isCournotWhereCapacityLastsATick(int firms) {
        var race = new QuadraticRace(firms, 100, 1, 20, 19, 0, 1, 0.95);
        var equilibrium = QuadraticMarkovPerfect.of(race);
        assertThat(equilibrium.longRun()).isCloseTo((80 - 19 / 0.95) / (firms + 1), within(1e-9));
        assertThat(race.committed()).isCloseTo(equilibrium.longRun(), within(1e-9));
    }

    /** Reynolds 1987: who can answer builds more, to make rivals build less; alone there is nobody to impress. */
    @Test
    void buildsMoreThanWhoeverIsCommitted() {
        for (int firms : new int[] {1, 2, 4}) {
            var race = new QuadraticRace(firms, 100, 1, 20, 100, 20, 0.05, 0.97);
            double more = QuadraticMarkovPerfect.of(race).longRun() / race.committed() - 1;
            if (firms == 1) assertThat(more).isCloseTo(0, within(1e-9));
            else assertThat(more).isBetween(0.005, 0.5);
        }
    }

    @Test
    void saysThatTheQuadraticRaceStoppedEarly() {
        var early = QuadraticMarkovPerfect.of(new QuadraticRace(2, 100, 1, 20, 60, 8, 0.05, 0.95), 1e-12, 3);
        assertThat(early.settled()).isFalse();
        assertThat(early.notes()).singleElement().asString().contains("stopped early after 3 rounds");
    }
}
