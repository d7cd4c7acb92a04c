package overbuild.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import overbuild.model.Draws;
import overbuild.model.Stream;

class BootstrapTest {
    @Test
    void drawsAsManyAsThereAre() {
        var shares = new Bootstrap(1, 10).shares(3, 50);
        assertThat(DoubleStream.of(shares).sum()).isCloseTo(1, within(1e-12));
        assertThat(shares).contains(0.0).isEqualTo(new Bootstrap(1, 10).shares(3, 50));
        assertThat(shares).isNotEqualTo(new Bootstrap(2, 10).shares(3, 50));
    }

    /** The standard error of a mean, sigma / sqrt n. */
    @Test
    void spreadsMeansLikeTheirStandardError() {
        var draws = new Draws(5);
        double[] sample = IntStream.range(0, 100)
                .mapToDouble(k -> draws.normal(Stream.DEMAND, "", k))
                .toArray();
        var interval = Interval.of(sample, 0.9);
        double[] means = IntStream.range(0, 2000)
                .mapToDouble(resample -> mean(sample, new Bootstrap(9, 2000).shares(resample, 100)))
                .toArray();
        double half = interval.high() - interval.mean();
        assertThat(Bootstrap.quantile(means, 0.05)).isCloseTo(interval.low(), within(0.15 * half));
        assertThat(Bootstrap.quantile(means, 0.95)).isCloseTo(interval.high(), within(0.15 * half));
    }

    private static double mean(double[] sample, double[] shares) {
        return IntStream.range(0, sample.length)
                .mapToDouble(k -> sample[k] * shares[k])
                .sum();
    }
}
