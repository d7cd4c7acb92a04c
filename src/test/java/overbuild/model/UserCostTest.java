package overbuild.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Benchmarks A15 and N5. */
class UserCostTest {
    @Test
    void carriesInterestOverTheTimeToBuild() {
        assertThat(UserCost.perYear(300, 0.02, 0.03, 0, 0) / 4).isCloseTo(15, within(1e-12));
        assertThat(UserCost.perYear(300, 0.02, 0.03, 0, 4) / 4).isCloseTo(16.2364824, within(1e-9));
        assertThat(UserCost.perYear(300, 0.02, 0.03, 0, 8) / 4).isCloseTo(17.57489071503, within(1e-9));
    }

    @Test
    void agreesWithJorgenson() {
        assertThat(UserCost.perTick(10, 0.1, 0.05, 0.3)).isCloseTo(4.5, within(1e-12));
        assertThat(UserCost.atEnd(10, 0.1, 0.05, 0.3)).isCloseTo(4.35, within(1e-12));
        assertThat(UserCost.atEnd(10, 0.1, 0.05, 0.3) / 1.1).isCloseTo(3.954545454545, within(1e-11));
        assertThat(UserCost.atEnd(10, 0.1, 0.05, 0)).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void repaysThePriceOverTheUnitsLife() {
        double rate = 0.02;
        double decay = 0.03;
        double worth = 0;
        for (int s = 5; s < 2000; s++) {
            double tick = UserCost.perYear(300, rate, decay, 0, 4) / 4;
            worth += tick * Maths.power(1 - decay, s - 5) / Maths.power(1 + rate, s);
        }
        assertThat(worth).isCloseTo(300, within(1e-9));
    }
}
