package overbuild.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.engine.Run;
import overbuild.model.Draws;

class BassTest {
    private static final Draws DRAWS = new Draws(1);

    @Test
    void spreadsAsItsHazardSays() {
        var bass = new Bass(1, 0.03, 0.38, 0, 0);
        double adopted = 0;
        int steps = 100_000;
        double step = 10.0 / steps;
        for (int k = 0; k < steps; k++) {
            double half = adopted + step / 2 * (0.03 + 0.38 * adopted) * (1 - adopted);
            adopted += step * (0.03 + 0.38 * half) * (1 - half);
        }
        assertThat(bass.adopted(10)).isCloseTo(adopted, within(1e-9));
        assertThat(bass.shifter(40, Double.NaN, DRAWS)).isEqualTo(bass.adopted(10));
    }

    @Test
    void saturates() {
        var bass = new Bass(50, 0.05, 0.5, 3, 0);
        assertThat(bass.shifter(400, Double.NaN, DRAWS)).isCloseTo(50, within(1e-9));
        assertThat(bass.growth(400)).isCloseTo(0, within(1e-9));
    }

    @Test
    void growsAsItSays() {
        var bass = new Bass(50, 0.02, 0.4, 5, 0.1);
        double up = Math.log(bass.shifter(11, Double.NaN, DRAWS) / bass.shifter(9, Double.NaN, DRAWS)) / 2;
        assertThat(bass.growth(10)).isCloseTo(up, within(1e-4));
        assertThat(new Bass(50, 20, 0, 200, 0.1).growth(10)).isCloseTo(Math.log(1.1) / 4, within(1e-12));
    }

    @Test
    void beginsFromNothing() {
        var bass = new Bass(50, 0.03, 0.38, 0, 0);
        assertThat(bass.shifter(0, Double.NaN, DRAWS)).isZero();
        assertThat(bass.growth(0)).isZero();
        var curve = "demand.curve={type: Isoelastic, elasticity: 0.7, choke: 1000}";
        var shifter = "demand.shifter={type: Bass, saturation: 100, innovation: 0.03, imitation: 0.38}";
        var history = Run.play(Written.scenario(Written.TEXTBOOK, "ticks=40", curve, shifter), 1);
        assertThat(history.at(0).clearing().quantity()).isZero();
        assertThat(history.at(39).clearing().quantity()).isPositive();
    }
}
