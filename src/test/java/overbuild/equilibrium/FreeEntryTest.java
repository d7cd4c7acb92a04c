package overbuild.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import overbuild.model.DemandCurve;
import overbuild.model.LongRunDemand;

/** Benchmark J4 and its limits. */
class FreeEntryTest {
    private static final FreeEntry J4 =
            new FreeEntry(LongRunDemand.of(new DemandCurve.Isoelastic(1.2, 1, 1e9)), 1000, 1, 3);

    @Test
    void buildsLessWhenDemandIsUncertain() {
        double capacity = J4.uncertain(0.6);
        assertThat(capacity).isCloseTo(183.9099175442, within(1e-7));
        assertThat(J4.certain()).isCloseTo(189.4645708138, within(1e-9));
        assertThat(capacity / J4.certain()).isCloseTo(0.9706823642768, within(1e-9));
    }

    @Test
    void knowsHowOftenCapacityIsIdle() {
        double capacity = J4.uncertain(0.6);
        assertThat(J4.slack(capacity, 0.6)).isCloseTo(0.005831466857569, within(1e-11));
        assertThat(J4.dark(capacity, 0.6)).isCloseTo(0.0009509278812515, within(1e-12));
        assertThat(J4.fullUsePrice(capacity, 0.6)).isCloseTo(3.999186704279, within(1e-9));
    }

    @Test
    void buildsTheSameWithoutUncertainty() {
        assertThat(J4.uncertain(0)).isEqualTo(J4.certain());
        assertThat(J4.uncertain(1e-6)).isCloseTo(J4.certain(), within(1e-6));
    }

    @Test
    void coversItsCostUnderLinearDemand() {
        var entry = new FreeEntry(LongRunDemand.of(new DemandCurve.Linear(2)), 100, 5, 10);
        assertThat(entry.certain()).isCloseTo(42.5, within(1e-12));
        double capacity = entry.uncertain(0.4);
        assertThat(earned(capacity)).isCloseTo(10, within(1e-3));
        assertThat(capacity).isGreaterThan(entry.certain());
    }

    @Test
    void feelsTheChokePrice() {
        var capped = new FreeEntry(LongRunDemand.of(new DemandCurve.Isoelastic(1.2, 1, 5)), 1000, 1, 3);
        assertThat(capped.uncertain(0.6)).isLessThan(J4.uncertain(0.6));
    }

    /** Expected margin by the midpoint rule over the shock. */
    private static double earned(double capacity) {
        double sum = 0;
        for (int k = 0; k < 16000; k++) {
            double z = -8 + (k + 0.5) / 1000;
            double shifter = 100 * Math.exp(0.4 * z - 0.08);
            sum += Math.max(0, shifter - 2 * capacity - 5) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / 1000;
        }
        return sum;
    }
}
