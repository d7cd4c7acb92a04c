package overbuild.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;

/** What every price of credit keeps; prices are found by listing the package. */
class CreditPriceContractTest {
    static Stream<CreditPrice> prices() {
        return Made.members(CreditPrice.class, 10);
    }

    @ParameterizedTest
    @MethodSource("prices")
    void asksMoreOfThoseWhoOweMore(CreditPrice price) {
        double before = 0;
        for (double debt : new double[] {0, 1, 20, 50, 90, 100, 150, 1000}) {
            double spread = price.spread(new CreditPrice.Borrower(100, debt, 10, 0.1 * debt, 0.03));
            assertThat(spread).isFinite().isGreaterThanOrEqualTo(before * (1 - 1e-9) - 1e-12);
            before = spread;
        }
    }

    @ParameterizedTest
    @MethodSource("prices")
    void knowsBorrowersWithoutAnything(CreditPrice price) {
        assertThat(price.spread(new CreditPrice.Borrower(0, 0, 0, 0, 0)))
                .isFinite()
                .isNotNegative();
        assertThat(price.spread(new CreditPrice.Borrower(0, 50, -9, 4, 0)))
                .isFinite()
                .isNotNegative();
    }

    @Test
    void letsLendersBreakEven() {
        var price = new BreakEven(-3, 2, 0.5, 0.6);
        double spread = price.spread(new CreditPrice.Borrower(100, 50, 10, 5, 0.04));
        double failing = 1 / (1 + Math.exp(3 - 2 * 0.5 + 0.5 * 2));
        assertThat((1.04 + spread) * (1 - 0.6 * failing)).isCloseTo(1.04, within(1e-12));
    }
}
