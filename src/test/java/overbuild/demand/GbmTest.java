package overbuild.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import overbuild.model.Draws;

class GbmTest {
    private static final Draws DRAWS = new Draws(7);

    @Test
    void growsSteadilyWithoutALongRun() {
        var steady = new Gbm(100, 0.4, 0.2);
        assertThat(steady.growth(0)).isEqualTo(0.1);
        assertThat(steady.growth(40)).isEqualTo(0.1);
        assertThat(new Gbm(100, 0.4, 0.2, 0.4, 0.3).shifter(3, 50, DRAWS)).isEqualTo(steady.shifter(3, 50, DRAWS));
        assertThat(new Gbm(100, 0.4, 0.2, 0.1, 0).shifter(3, 50, DRAWS)).isEqualTo(steady.shifter(3, 50, DRAWS));
    }

    @Test
    void fadesToItsLongRun() {
        var fading = new Gbm(100, 0.4, 0, 0.2, 0.5);
        assertThat(fading.growth(0)).isCloseTo(0.1, within(1e-15));
        assertThat(fading.growth(1)).isCloseTo(0.075, within(1e-15));
        assertThat(fading.growth(2)).isCloseTo(0.0625, within(1e-15));
        assertThat(fading.growth(60)).isCloseTo(0.05, within(1e-15));
    }

    @Test
    void growsByTheDriftOfTheTickBefore() {
        var fading = new Gbm(100, 0.4, 0, 0.2, 0.5);
        assertThat(fading.shifter(0, Double.NaN, DRAWS)).isEqualTo(100);
        for (int t = 1; t < 10; t++) {
            assertThat(Math.log(fading.shifter(t, 100, DRAWS) / 100)).isCloseTo(fading.growth(t - 1), within(1e-12));
        }
    }

    @Test
    void isAsUncertainAsWithSteadyGrowth() {
        assertThat(new Gbm(100, 0.4, 0.3, 0.1, 0.2).deviation(4)).isCloseTo(0.3, within(1e-15));
    }
}
