package overbuild.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongRunDemandTest {
    private static final LongRunDemand ISOELASTIC = LongRunDemand.of(new DemandCurve.Isoelastic(2, 1, 1e9));

    @ParameterizedTest
    @CsvSource({"1, 60", "2, 46.66666666667", "3, 40", "4, 36", "5, 33.33333333333", "8, 28.88888888889"})
    void givesTheLinearCournotPrice(int firms, double price) {
        var demand = LongRunDemand.of(new DemandCurve.Linear(1));
        assertThat(demand.cournotPrice(100, 20, firms)).isCloseTo(price, within(1e-9));
    }

    @Test
    void givesTheIsoelasticCournotPrice() {
        assertThat(ISOELASTIC.cournotPrice(6400, 5, 3)).isCloseTo(6, within(1e-12));
        assertThat(ISOELASTIC.quantity(6400, 6)).isCloseTo(177.7777777778, within(1e-9));
    }

    @Test
    void goesToTheChokePriceWhereNoPriceClears() {
        var demand = LongRunDemand.of(new DemandCurve.Isoelastic(0.5, 1, 10));
        assertThat(demand.cournotPrice(100, 2, 2)).isEqualTo(10);
        assertThat(demand.cournotPrice(100, 2, 3)).isCloseTo(6, within(1e-12));
    }

    @Test
    void measuresSurplusAsTheAreaUnderDemand() {
        double quantity = ISOELASTIC.quantity(6400, 6);
        assertThat(ISOELASTIC.worth(6400, quantity) - 5 * quantity).isCloseTo(1244.444444444, within(1e-4));
    }

    @Test
    void leavesAccessToOthers() {
        var demand = new LongRunDemand(new DemandCurve.Isoelastic(0.8, 1, 100), 0.9, 2);
        double quantity = demand.quantity(50, 0.4);
        assertThat(demand.price(50, quantity)).isCloseTo(0.4, within(1e-12));
        double step = 1e-4 * quantity;
        double slope = (demand.worth(50, quantity + step) - demand.worth(50, quantity - step)) / (2 * step);
        assertThat(slope).isCloseTo(0.4, within(1e-6));
    }

    @Test
    void maximisesTheCartelsProfit() {
        var demand = new LongRunDemand(new DemandCurve.Isoelastic(1.5, 1, 100), 0.9, 2);
        double best = demand.cournotPrice(50, 1, 1);
        double profit = (best - 1) * demand.quantity(50, best);
        for (double near : new double[] {0.98, 1.02}) {
            assertThat((best * near - 1) * demand.quantity(50, best * near)).isLessThan(profit);
        }
    }
}
