package overbuild.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import overbuild.model.Draws;

class CrpsTest {
    @Test
    void isTheErrorOfASingleForecast() {
        assertThat(Crps.of(new double[] {3}, 5)).isEqualTo(2);
    }

    @Test
    void countsHalfTheSpread() {
        assertThat(Crps.of(new double[] {4, 0, 2}, 2)).isCloseTo(4 / 3.0 - 8 / 9.0, within(1e-15));
    }

    @Test
    void agreesWithTheNormalDistribution() {
        int n = 20_000;
        var sample = IntStream.range(0, n)
                .mapToDouble(k -> Draws.quantile((k + 0.5) / n))
                .toArray();
        double density = 1 / Math.sqrt(2 * Math.PI);
        assertThat(Crps.of(sample, 0)).isCloseTo(2 * density - 1 / Math.sqrt(Math.PI), within(1e-4));
    }

    @Test
    void leavesOutWhatHasNoMeaning() {
        assertThat(Crps.of(new double[] {Double.NaN, 3}, 5)).isEqualTo(2);
        assertThat(Crps.of(new double[] {Double.NaN}, 5)).isNaN();
    }
}
