package overbuild.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void fallsFromTheHighestSoFar() {
        var fall = Series.fall(10, 12, 9, 4, 1.2, 2);
        assertThat(fall.size()).isCloseTo(0.9, within(1e-12));
        assertThat(fall.from()).isEqualTo(1);
        assertThat(fall.to()).isEqualTo(4);
    }

    @Test
    void seesAFallBeforeAHigherPeak() {
        assertThat(Series.fall(10, 2, 100, 60).size()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void neverFallsWhileRising() {
        assertThat(Series.fall(1, 2, 3).size()).isZero();
    }

    @Test
    void passesOverWhatIsNotANumber() {
        assertThat(Series.max(Double.NaN, 2, 1)).isEqualTo(2);
        assertThat(Series.mean(Double.NaN, 2, 1)).isEqualTo(1.5);
        assertThat(Series.fall(4, Double.NaN, 1).size()).isEqualTo(0.75);
        assertThat(Series.max(Double.NaN)).isNaN();
        assertThat(Series.fall().size()).isNaN();
    }

    @Test
    void addsUpAYear() {
        assertThat(Series.overYear(1, 2, 3, 4, 5)).containsExactly(Double.NaN, Double.NaN, Double.NaN, 10, 14);
    }
}
