package overbuild.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import overbuild.model.Draws;

class RegimesTest {
    private static final int RUNS = 4000;

    @Test
    void keepsItsRegimeForTheWholeRun() {
        var regimes = new Regimes(100, 1, 0, 0.5, 0);
        for (int seed = 0; seed < 20; seed++) {
            double first = step(regimes, 1, seed);
            assertThat(first)
                    .isIn(step(new Regimes(100, 1, 0, 0, 0), 1, seed), step(new Regimes(100, 1, 0, 1, 0), 1, seed));
            for (int t = 2; t < 40; t++) assertThat(step(regimes, t, seed)).isEqualTo(first);
        }
    }

    @Test
    void growsAtTheRateOfItsRegime() {
        assertThat(step(new Regimes(100, 0.5, -0.2, 1, 0), 7, 3)).isCloseTo(Math.pow(1.5, 0.25), within(1e-12));
        assertThat(step(new Regimes(100, 0.5, -0.2, 0, 0), 7, 3)).isCloseTo(Math.pow(0.8, 0.25), within(1e-12));
    }

    /** 4000 seeds: four standard errors of a share of 0.3 are 0.029. */
    @Test
    void isHighAsOftenAsItSays() {
        var regimes = new Regimes(100, 1, 0, 0.3, 0);
        int high = 0;
        for (int seed = 0; seed < RUNS; seed++) if (step(regimes, 1, seed) > 1.1) high++;
        assertThat((double) high / RUNS).isCloseTo(0.3, within(0.029));
    }

    @Test
    void expectsTheMixture() {
        var regimes = new Regimes(100, 1, 0, 0.25, 0.3);
        assertThat(regimes.growth(5)).isCloseTo(0.25 * Math.log(2) / 4, within(1e-15));
        double apart = 0.25 * 0.75 * Math.pow(8 * Math.log(2) / 4, 2);
        assertThat(regimes.deviation(8)).isCloseTo(Math.sqrt(0.3 * 0.3 * 2 + apart), within(1e-12));
    }

    @Test
    void meetsTheShocksOfGbm() {
        var gbm = new Gbm(100, 4 * Math.log(2) / 4, 0.3);
        var regimes = new Regimes(100, 1, 0, 1, 0.3);
        for (int t = 1; t < 20; t++) {
            double expected = gbm.shifter(t, 100, new Draws(5));
            assertThat(regimes.shifter(t, 100, new Draws(5))).isCloseTo(expected, within(1e-9));
        }
    }

    private static double step(Regimes regimes, int tick, long seed) {
        return regimes.shifter(tick, 1, new Draws(seed));
    }
}
