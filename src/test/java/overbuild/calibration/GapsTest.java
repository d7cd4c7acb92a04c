package overbuild.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GapsTest {
    private static final double NONE = Double.NaN;

    @Test
    void measuresInDeviationsOfTheObservation() {
        var gaps = new Gaps(new double[] {1, 10}, new double[] {0.5, 2});
        assertThat(gaps.of(new double[][] {{2, 6}, {3, 10}})).containsExactly(3, -1);
    }

    @Test
    void countsRunsWithoutMeaningAsFarOff() {
        var gaps = new Gaps(new double[] {1, 1, 1}, new double[] {1, 1, 1});
        assertThat(gaps.of(new double[][] {{NONE, 0, 3}, {NONE, NONE, NONE}})).containsExactly(5, -3, 3.5);
    }

    @Test
    void leavesOutWhatWasNotObserved() {
        var gaps = new Gaps(new double[] {NONE}, new double[] {1});
        assertThat(gaps.of(new double[][] {{4}, {5}})).containsExactly(0);
    }

    @Test
    void addsChanceToTheObservation() {
        var runs = new double[200][];
        for (int r = 0; r < runs.length; r++) {
            double noise = r % 2 == 0 ? 1 : -1;
            runs[r] = new double[] {noise, -2 * noise};
        }
        var gaps = new Gaps(new double[] {0, 0}, new double[] {1, 1});
        double[][] full = gaps.covariance(runs, Weighting.bootstrap, 1);
        assertThat(full[0][0]).isCloseTo(2, within(0.2));
        assertThat(full[1][1]).isCloseTo(5, within(0.6));
        assertThat(full[0][1]).isEqualTo(full[1][0]).isCloseTo(-2, within(0.3));
        assertThat(gaps.covariance(runs, Weighting.diagonal, 1)[0][1]).isZero();
    }
}
