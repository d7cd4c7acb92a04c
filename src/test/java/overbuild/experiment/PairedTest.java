package overbuild.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedTest {
    @Test
    void givesTheIntervalOfTheTextbook() {
        double[] before = {200, 174, 198, 170, 179, 182, 193, 209, 185, 155};
        double[] after = {191, 170, 177, 167, 159, 151, 176, 183, 159, 145};
        var paired = Paired.of(before, after);
        assertThat(paired.n()).isEqualTo(10);
        assertThat(paired.mean()).isCloseTo(-16.7, within(1e-12));
        double half = 2.262157162740992 * Math.sqrt(860.1 / 9 / 10);
        assertThat(paired.low()).isCloseTo(-16.7 - half, within(1e-9));
        assertThat(paired.high()).isCloseTo(-16.7 + half, within(1e-9));
        assertThat(paired.isClear()).isTrue();
    }

    @Test
    void savesAllVarianceOfAConstantDifference() {
        var paired = Paired.of(new double[] {1, 2, 4}, new double[] {3, 4, 6});
        assertThat(paired.saved()).isEqualTo(1);
        assertThat(paired.correlation()).isCloseTo(1, within(1e-12));
        assertThat(paired.low()).isEqualTo(2);
        assertThat(paired.isClear()).isTrue();
    }

    @Test
    void losesVarianceWhereRunsMoveApart() {
        assertThat(Paired.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}).saved())
                .isEqualTo(-1);
    }

    @Test
    void leavesOutPairsWithoutMeaning() {
        var paired = Paired.of(new double[] {1, Double.NaN, 3}, new double[] {2, 2, Double.NaN});
        assertThat(paired.n()).isEqualTo(1);
        assertThat(paired.mean()).isEqualTo(1);
        assertThat(paired.low()).isNaN();
        assertThat(paired.isClear()).isFalse();
        assertThat(Paired.of(new double[0], new double[0]).mean()).isNaN();
    }
}
