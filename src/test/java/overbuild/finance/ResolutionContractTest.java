package overbuild.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;

/** What every resolution keeps: nothing is created in a default. Resolutions are found by listing the package. */
class ResolutionContractTest {
    static Stream<Resolution> resolutions() {
        return Made.members(Resolution.class, 20);
    }

    @ParameterizedTest
    @MethodSource("resolutions")
    void createsNothing(Resolution resolution) {
        var random = new SplittableRandom(1);
        for (int k = 0; k < 300; k++) {
            var estate = new Estate(
                    k % 7 == 0 ? 0 : random.nextDouble(0, 100),
                    random.nextDouble(-20, 40),
                    k % 5 == 0 ? 0 : random.nextDouble(0, 150),
                    random.nextDouble(0, 20),
                    random.nextDouble());
            var settlement = resolution.settle(estate);
            assertThat(settlement.carriedShare()).isBetween(0.0, 1.0);
            assertThat(settlement.recovered()).isBetween(0.0, estate.debt());
            double left = settlement.carriedShare() * estate.book();
            assertThat(settlement.recovered()).isLessThanOrEqualTo(left * (1 + 1e-12));
            assertThat(resolution.settle(estate)).isEqualTo(settlement);
        }
    }
}
