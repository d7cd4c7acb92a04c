package overbuild.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;

/** What every resolution that sells estates keeps. They are found by listing the package. */
class SaleContractTest {
    private static final double SLACK = 1 + 1e-9;

    static Stream<Sale> sales() {
        return Made.members(Resolution.class, 20).filter(Sale.class::isInstance).map(Sale.class::cast);
    }

    @ParameterizedTest
    @MethodSource("sales")
    void sellsNothingTwiceAndTakesNoMoreThanThereIs(Sale sale) {
        var random = new SplittableRandom(1);
        for (int k = 0; k < 100; k++) {
            var estates = estates(random);
            var funds = funds(random);
            var awards = sale.award(estates, funds);
            assertThat(awards).hasSameSizeAs(estates);
            var spent = new double[funds.size()];
            for (int e = 0; e < estates.size(); e++) {
                var award = awards.get(e);
                assertThat(award.ratio()).isBetween(0.0, SLACK);
                assertThat(award.shares()).hasSameSizeAs(funds).allMatch(share -> share >= 0);
                assertThat(award.shares().stream().mapToDouble(s -> s).sum()).isLessThanOrEqualTo(SLACK);
                for (int b = 0; b < spent.length; b++) {
                    spent[b] += award.ratio()
                            * award.shares().get(b)
                            * estates.get(e).book();
                }
            }
            for (int b = 0; b < spent.length; b++) assertThat(spent[b]).isLessThanOrEqualTo(funds.get(b) * SLACK);
        }
    }

    @ParameterizedTest
    @MethodSource("sales")
    void asksNoLessThanOutsidersPay(Sale sale) {
        var random = new SplittableRandom(2);
        for (int k = 0; k < 100; k++) {
            for (var award : sale.award(estates(random), funds(random))) {
                if (award.unsold() < 1)
                    assertThat(award.ratio() * SLACK)
                            .isGreaterThanOrEqualTo(sale.bids().scrap());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sales")
    void doesNotMindTheOrderOfBuyersWithDifferentFunds(Sale sale) {
        var random = new SplittableRandom(3);
        for (int k = 0; k < 100; k++) {
            var estates = estates(random);
            var funds = new ArrayList<>(
                    List.of(random.nextDouble(10), 10 + random.nextDouble(10), 30 + random.nextDouble(10)));
            var awards = sale.award(estates, funds);
            Collections.reverse(funds);
            var reversed = sale.award(estates, funds);
            for (int e = 0; e < awards.size(); e++) {
                var shares = new ArrayList<>(reversed.get(e).shares());
                Collections.reverse(shares);
                for (int b = 0; b < shares.size(); b++) {
                    assertThat(Math.abs(shares.get(b) - awards.get(e).shares().get(b)))
                            .isLessThan(1e-9);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sales")
    void leavesAllToOutsidersWhereNobodyHasMoney(Sale sale) {
        var estates = estates(new SplittableRandom(4));
        for (var award : sale.award(estates, List.of(0.0, 0.0))) {
            boolean free = sale.bids().scrap() == 0;
            assertThat(free || award.unsold() == 1).isTrue();
        }
        for (var award : sale.award(estates, List.of()))
            assertThat(award.unsold()).isEqualTo(1);
    }

    private static List<Estate> estates(SplittableRandom random) {
        return Stream.generate(() -> new Estate(
                        random.nextInt(4) == 0 ? 0 : random.nextDouble(100), random.nextDouble(-20, 40), 50, 0, 0))
                .limit(1 + random.nextInt(4))
                .toList();
    }

    private static List<Double> funds(SplittableRandom random) {
        return Stream.generate(() -> switch (random.nextInt(5)) {
                    case 0 -> 0.0;
                    case 1 -> Double.POSITIVE_INFINITY;
                    default -> random.nextDouble(60);
                })
                .limit(1 + random.nextInt(8))
                .toList();
    }
}
