package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void interpolatesBetweenReplications() {
        var spread = Spread.of(IntStream.rangeClosed(0, 100).asDoubleStream());
        assertThat(spread).isEqualTo(new Spread(50, 50, 5, 25, 75, 95, 101));
    }

    @Test
    void countsOnlyWhatHasAMeaning() {
        var spread = Spread.of(DoubleStream.of(Double.NaN, 2, 4));
        assertThat(spread.n()).isEqualTo(2);
        assertThat(spread.mean()).isEqualTo(3);
    }

    @Test
    void isNothingWithoutValues() {
        assertThat(Spread.of(DoubleStream.empty()).median()).isNaN();
    }
}
