package overbuild.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import overbuild.model.DemandCurve;

class CompetitiveTest {
    @Test
    void clearsABlockOfEqualCostsAsOne() {
        var result = clear(new double[] {10, 30, 30}, new double[] {1, 20, 20});
        assertThat(result.price()).isEqualTo(20);
        assertThat(result.sales()[0]).isEqualTo(10);
        assertThat(result.sales()[1]).isCloseTo(20, within(1e-12));
        assertThat(result.sales()[2]).isCloseTo(20, within(1e-12));
    }

    @Test
    void pricesBetweenTwoCostsAtFullUseOfTheCheaper() {
        var result = clear(new double[] {60, 30}, new double[] {1, 20});
        assertThat(result.price()).isCloseTo(10, within(1e-12));
        assertThat(result.sales()).containsExactly(60, 0);
    }

    /** P = 70 - Q. */
    private static Result clear(double[] capacity, double[] cost) {
        var density = new double[cost.length];
        java.util.Arrays.fill(density, 1);
        var curve = new DemandCurve.Linear(1);
        var felt = FeltPrice.IMMEDIATE;
        return new Competitive().clear(new Offers(curve, 70, felt, capacity, cost, density, Double.NaN, Double.NaN));
    }
}
