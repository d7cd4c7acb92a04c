package overbuild.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTest {
    @ParameterizedTest
    @CsvSource({"0.04, 0, 0.2", "0.1, 0.02, 0.4", "0.05, -0.1, 0.3", "0.05, 0.0499, 0.02"})
    void solvesItsQuadratic(double rate, double drift, double sigma) {
        double root = new Waiting(rate, drift, sigma).root();
        assertThat(root).isGreaterThan(1);
        assertThat(sigma * sigma / 2 * root * (root - 1) + drift * root).isCloseTo(rate, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.04, 0", "0.1, 0.02", "0.1, 0.0999"})
    void asksForTheUserCostWhenNothingIsUncertain(double rate, double drift) {
        assertThat(new Waiting(rate, drift, 0).premium()).isCloseTo(1, within(1e-9));
    }

    @Test
    void hasALimitWhereGrowthIsNotWorthWaitingFor() {
        double limit = 1 + 0.09 / 0.2;
        assertThat(new Waiting(0.1, 0.1, 0.3).premium()).isCloseTo(limit, within(1e-12));
        assertThat(new Waiting(0.1, 4, 0.3).premium()).isCloseTo(limit, within(1e-12));
        assertThat(new Waiting(0.1, 0.1 - 1e-6, 0.3).premium()).isCloseTo(limit, within(1e-4));
    }

    @Test
    void asksForNothingMoreWhereMoneyCostsNothing() {
        assertThat(new Waiting(0, 0, 0.3).premium()).isEqualTo(1);
    }
}
