package overbuild.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;
import overbuild.model.DemandCurve;

/** What every market rule keeps; rules are found by listing the package. */
class MarketRuleContractTest {
    private static final int MARKETS = 300;
    private static final double SLACK = 1e-9;

    static Stream<MarketRule> rules() {
        return Made.members(MarketRule.class, 4);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sellsWithinDemandAndCapacity(MarketRule rule) {
        for (int k = 0; k < MARKETS; k++) {
            var offers = market(k);
            var result = rule.clear(offers);
            assertThat(result.sales()).as("market %d", k).hasSameSizeAs(offers.capacity());
            double sum = 0;
            for (int firm = 0; firm < result.sales().length; firm++) {
                double sold = result.sales()[firm];
                assertThat(sold).as("market %d", k).isBetween(0.0, offers.capacity()[firm] * (1 + SLACK));
                sum += sold;
            }
            assertThat(sum).as("market %d", k).isLessThanOrEqualTo(offers.demandAt(result.price()) * (1 + SLACK));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void pricesBetweenCostAndChoke(MarketRule rule) {
        for (int k = 0; k < MARKETS; k++) {
            var offers = market(k);
            double low = offers.lowestCost();
            double high = Math.max(low, offers.curve().choke(offers.shifter()));
            assertThat(rule.clear(offers).price()).as("market %d", k).isBetween(low, high);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void clearsTheSameMarketTheSameWay(MarketRule rule) {
        for (int k = 0; k < MARKETS; k++) {
            var offers = market(k);
            var first = rule.clear(offers);
            var second = rule.clear(offers);
            assertThat(second.price()).isEqualTo(first.price());
            assertThat(second.sales()).isEqualTo(first.sales());
            assertThat(offers.capacity())
                    .as("offers are left alone")
                    .isEqualTo(market(k).capacity());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void neverLowersThePriceWhenDemandGrows(MarketRule rule) {
        for (int k = 0; k < MARKETS; k++) {
            var offers = market(k);
            double price = rule.clear(offers).target();
            double dearer =
                    rule.clear(withShifter(offers, 1.2 * offers.shifter())).target();
            assertThat(dearer).as("market %d", k).isGreaterThanOrEqualTo(price * (1 - SLACK));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void neverRaisesThePriceWhenCapacityGrows(MarketRule rule) {
        for (int k = 0; k < MARKETS; k++) {
            var offers = market(k);
            double price = rule.clear(offers).target();
            var larger = Arrays.stream(offers.capacity()).map(e -> 1.2 * e).toArray();
            double cheaper = rule.clear(withCapacity(offers, larger)).target();
            assertThat(cheaper).as("market %d", k).isLessThanOrEqualTo(price * (1 + SLACK));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void permutesSalesWhenFirmsAreRelabelled(MarketRule rule) {
        for (int k = 0; k < MARKETS; k++) {
            var offers = market(k);
            var mirrored = new Offers(
                    offers.curve(),
                    offers.shifter(),
                    offers.felt(),
                    reversed(offers.capacity()),
                    reversed(offers.cost()),
                    reversed(offers.density()),
                    offers.lastPrice(),
                    offers.lastTarget());
            var sales = reversed(rule.clear(mirrored).sales());
            var expected = rule.clear(offers).sales();
            for (int firm = 0; firm < sales.length; firm++) {
                double gap = Math.abs(sales[firm] - expected[firm]);
                assertThat(gap).as("market %d", k).isLessThanOrEqualTo(SLACK * (1 + offers.total()));
            }
        }
    }

    private static double[] reversed(double[] values) {
        var mirror = new double[values.length];
        for (int k = 0; k < values.length; k++) mirror[k] = values[values.length - 1 - k];
        return mirror;
    }

    private static Offers withShifter(Offers offers, double shifter) {
        return new Offers(
                offers.curve(),
                shifter,
                offers.felt(),
                offers.capacity(),
                offers.cost(),
                offers.density(),
                offers.lastPrice(),
                offers.lastTarget());
    }

    private static Offers withCapacity(Offers offers, double[] capacity) {
        return new Offers(
                offers.curve(),
                offers.shifter(),
                offers.felt(),
                capacity,
                offers.cost(),
                offers.density(),
                offers.lastPrice(),
                offers.lastTarget());
    }

    /** A made-up market; among them empty ones, idle demand, equal and unequal costs, one firm and many. */
    private static Offers market(int number) {
        var random = new SplittableRandom(number);
        int firms = number % 10 == 0 ? 1 : random.nextInt(1, 12);
        boolean equal = random.nextBoolean();
        var capacity = random.doubles(firms, 0, 30).map(e -> e < 5 ? 0 : e).toArray();
        var cost = random.doubles(firms, 0.1, 5)
                .map(c -> equal ? 1 : Math.rint(2 * c) / 2)
                .toArray();
        var density = random.doubles(firms, 0.2, 2).map(a -> equal ? 1 : a).toArray();
        boolean linear = random.nextInt(3) == 0;
        DemandCurve curve = linear
                ? new DemandCurve.Linear(random.nextDouble(0.05, 2))
                : new DemandCurve.Isoelastic(
                        random.nextDouble(0.2, 3), random.nextDouble(0.5, 3), random.nextDouble(4, 500));
        double shifter = number % 17 == 0 ? 0 : random.nextDouble(1, linear ? 30 : 300);
        boolean first = random.nextBoolean();
        var felt = List.of(
                        FeltPrice.IMMEDIATE,
                        new FeltPrice(0.3, 1, 0, first ? Double.NaN : 2),
                        new FeltPrice(0.3, 0.6, 1, first ? Double.NaN : 2))
                .get(random.nextInt(3));
        double last = first ? Double.NaN : random.nextDouble(0.1, 5);
        return new Offers(curve, shifter, felt, capacity, cost, density, last, first ? Double.NaN : last * 1.5);
    }
}
