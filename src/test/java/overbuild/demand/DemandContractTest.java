package overbuild.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;
import overbuild.model.Draws;

/** What every demand process keeps; processes are found by listing the package. */
class DemandContractTest {
    private static final int TICKS = 60;

    static Stream<Demand> processes() {
        return Made.members(Demand.class, 25);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void staysFiniteAndIsNeverNegative(Demand demand) {
        for (double shifter : path(demand, new Draws(1))) {
            assertThat(shifter).isGreaterThanOrEqualTo(0).isLessThan(Double.POSITIVE_INFINITY);
        }
        for (int t = 0; t < TICKS; t++) {
            assertThat(demand.growth(t)).isFinite();
            assertThat(demand.deviation(t)).isFinite().isGreaterThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsTheSameForTheSameKey(Demand demand) {
        assertThat(path(demand, new Draws(7))).isEqualTo(path(demand, new Draws(7)));
        double previous = demand.shifter(0, Double.NaN, new Draws(7));
        double late = demand.shifter(30, previous, new Draws(7));
        for (int t = 1; t < 30; t++) demand.shifter(t, previous, new Draws(7));
        assertThat(demand.shifter(30, previous, new Draws(7))).isEqualTo(late);
    }

    private static double[] path(Demand demand, Draws draws) {
        var path = new double[TICKS];
        double previous = Double.NaN;
        for (int t = 0; t < TICKS; t++) previous = path[t] = demand.shifter(t, previous, draws);
        return path;
    }
}
