package overbuild.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WideningTest {
    @Test
    void leavesIntervalsThatHoldTheTruth() {
        assertThat(widening(0.2, -0.9, 0.5)).isEqualTo(1);
        assertThat(Widening.of(List.of(), 2)).containsExactly(1, 1);
    }

    @Test
    void widensToTheWorstOfFew() {
        assertThat(widening(0.2, -1.5, 1.2)).isEqualTo(1.5);
    }

    @Test
    void leavesOutOneInTwentyOfMany() {
        double[] errors =
                DoubleStream.iterate(0.05, error -> error + 0.05).limit(40).toArray();
        assertThat(widening(errors)).isBetween(1.94, 1.96);
    }

    /** Of histories whose true parameter is so many half widths off. */
    private static double widening(double... errors) {
        var twins = DoubleStream.of(errors)
                .mapToObj(error -> new Estimates.Twin(List.of(3 + 2 * error), List.of(3.0), List.of(1.0), List.of(5.0)))
                .toList();
        return Widening.of(twins, 1)[0];
    }
}
