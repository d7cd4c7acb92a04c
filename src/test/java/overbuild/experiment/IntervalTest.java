package overbuild.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import overbuild.model.Draws;
import overbuild.model.Stream;

class IntervalTest {
    @Test
    void isStudents() {
        var interval = Interval.of(new double[] {1, 2, 3, 4, 5}, 0.95);
        assertThat(interval.mean()).isEqualTo(3);
        assertThat(interval.high() - 3).isCloseTo(2.776445 * Math.sqrt(2.5 / 5), within(1e-6));
        assertThat(interval.isClear()).isTrue();
    }

    @Test
    void hasNoWidthWithoutVariation() {
        var interval = Interval.of(new double[] {0.1, 0.1, 0.1}, 0.99);
        assertThat(interval.low()).isCloseTo(0.1, within(1e-12));
        assertThat(interval.isClear()).isTrue();
    }

    @Test
    void knowsNothingOfASingleRun() {
        assertThat(Interval.of(new double[] {7}, 0.95).low()).isNaN();
        assertThat(Interval.of(new double[] {7}, 0.95).isClear()).isFalse();
    }

    @Test
    void coversTheMeanAsOftenAsItSays() {
        var draws = new Draws(11);
        long covered = IntStream.range(0, 2000)
                .mapToObj(trial -> IntStream.range(0, 12)
                        .mapToDouble(k -> 5 + draws.normal(Stream.DEMAND, "trial " + trial, k))
                        .toArray())
                .map(sample -> Interval.of(sample, 0.9))
                .filter(interval -> interval.low() <= 5 && 5 <= interval.high())
                .count();
        assertThat(covered / 2000.0).isCloseTo(0.9, within(0.02));
    }
}
