package overbuild.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import overbuild.model.Distribution.Triangular;
import overbuild.model.Distribution.TruncatedNormal;

/** Quantiles against those of an independent library. */
class DistributionTest {
    private static final double[] SHARES = {1e-6, 0.001, 0.1, 0.3, 0.5, 0.77, 0.999, 1 - 1e-6};

    @ParameterizedTest
    @CsvSource({"0, 1, 4", "2, 2, 3", "2, 3, 3", "0.01, 0.02, 0.5"})
    void risesAndFallsAlongStraightLines(double low, double mode, double high) {
        agree(new Triangular(low, mode, high), TriangularDistribution.of(low, mode, high));
    }

    @Test
    void mayBeNarrowedToAPoint() {
        assertThat(new Triangular(2, 2, 2).quantile(0.3)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 2, 8", "0, 1, 0, 1", "-2, 1, 1, 3", "9, 2, 1, 4", "5, 100, 4, 6", "1, 0.2, 0, 2"})
    void cutsTheTailsOfANormalOne(double mean, double sigma, double low, double high) {
        agree(new TruncatedNormal(mean, sigma, low, high), TruncatedNormalDistribution.of(mean, sigma, low, high));
    }

    @Test
    void refusesBoundsThatLeaveNothing() {
        assertThatThrownBy(() -> new TruncatedNormal(0, 1, 7, 8)).hasMessageContaining("tail beyond 6 sigma");
        assertThatThrownBy(() -> new TruncatedNormal(0, 1, 2, 2)).hasMessageContaining("low must lie below high");
        assertThatThrownBy(() -> new Triangular(1, 5, 4)).hasMessageContaining("mode must lie in [low, high]");
    }

    private static void agree(Distribution ours, ContinuousDistribution theirs) {
        for (double share : SHARES) {
            double expected = theirs.inverseCumulativeProbability(share);
            assertThat(ours.quantile(share)).isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
        }
    }
}
