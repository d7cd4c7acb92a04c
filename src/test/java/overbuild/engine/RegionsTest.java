package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.Altered;
import overbuild.Written;
import overbuild.metric.Evidence;
import overbuild.metric.FirmMetric;
import overbuild.metric.MarketMetric;
import overbuild.metric.Outcome;
import overbuild.model.Clearing;
import overbuild.model.Draws;
import overbuild.model.History;
import overbuild.scenario.FirmSpec;
import overbuild.scenario.Scenario;

class RegionsTest {
    /** A race with debts and failures under an isoelastic curve. */
    private static final String RACE = """
            name: race
            start: 2000-Q1
            ticks: 48
            demand:
              shifter: {type: Logistic, saturation: 500, growth: 0.9, midpoint: 3}
              curve: {type: Isoelastic, elasticity: 0.8, choke: 20}
              lag: {speed: 0.5}
            technology: {initial: 1, growth: 0.25}
            structures: {price: 5, depreciation: 0.05, buildTicks: 6}
            operation: {cost: 0.3}
            everyFirm:
              cash: 100
              beliefs: {rule: {type: Adaptive, eta: 0.1}, kappa: 2, signal: demand}
              funding: {leverage: 0.7, amortisation: 0.2}
              strategy: BestReply
            firms:
              Alpha: {structures: 30}
              Beta: {structures: 10, cash: 40, runningCost: 0.4, debts: {bond: {principal: 80, rate: 0.1}}}
            """;

    private static final String LINEAR = "demand.curve={type: Linear, slope: 0.5}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ticks=48",
                LINEAR,
                "market={type: Sticky, speed: 0.3}",
                "game.fear={behind: 5}",
                "firms.*.strategy=TitForTat",
                "firms.*.strategy={type: LevelK, level: 3}",
                "firms.*.strategy={type: CatchLeader, iota: 0.3}",
                "firms.*.strategy=FictitiousPlay",
                "firms.*.strategy={type: ImitateBest, experiment: 0}",
                "firms.*.strategy=Newsvendor",
                "firms.*.strategy=RealOption",
                "technology={initial: 1, growth: 0.25, layers: 2, structureShare: 0.5}; equipment.price=0.5",
                "structures.authorisation={lagTicks: 2, lapseTicks: 8}"
            })
    void playsEqualRegionsLikeOneMarketOfTheirSize(String patch) {
        var half = Written.scenario(RACE, patch.split("; "));
        var one = Run.play(half, 1);
        var two = Run.play(doubled(half, patch.equals(LINEAR)), 1);
        for (int t = 0; t < one.ticks(); t++) {
            var alone = one.at(t);
            var both = two.at(t);
            for (var market : both.clearings()) same(t, market, alone.clearing());
            for (int k = 0; k < both.firms().size(); k++) {
                for (var metric : FirmMetric.values()) {
                    double expected = metric.of(alone, alone.firms().get(k / 2));
                    close(t + " " + metric, metric.of(both, both.firms().get(k)), expected);
                }
            }
            close(t + " price", both.clearing().price(), alone.clearing().price());
            close(
                    t + " quantity",
                    both.clearing().quantity(),
                    2 * alone.clearing().quantity());
            close(t + " cost", both.clearing().longRunCost(), alone.clearing().longRunCost());
            close(t + " capex", MarketMetric.CAPEX.of(both), 2 * MarketMetric.CAPEX.of(alone));
        }
    }

    @Test
    void keepsRegionsApart() {
        var apart = doubled(Written.scenario(RACE, "firms.*.cash=10000"), false);
        var firms = new LinkedHashMap<>(apart.firms());
        firms.computeIfPresent("Alpha 2", (name, firm) -> Altered.with(firm, "structures", 90.0));
        var one = Run.play(apart, 1);
        var other = Run.play(Altered.firms(apart, firms), 1);
        assertThat(prices(other, 0)).isEqualTo(prices(one, 0));
        assertThat(prices(other, 1)).isNotEqualTo(prices(one, 1));
    }

    @Test
    void measuresHowFarPricesLieApart() {
        var history = Run.play(
                Written.scenario(Written.TEXTBOOK, "demand.markets=2", "firms.*.region=1", "firms.West.region=2"), 1);
        assertThat(prices(history, 0)).containsExactly(40.0);
        assertThat(prices(history, 1)).containsExactly(80.0);
        assertThat(history.at(0).clearing().price()).isEqualTo(50);
        assertThat(range(history)).isEqualTo(2);
        assertThat(range(Run.play(Written.scenario(Written.TEXTBOOK), 1))).isNaN();
    }

    @Test
    void sharesOutDemandAndDrawsRegionsByName() {
        var scenario = Written.scenario(RACE, "demand.markets=5", "demand.marketSpread=0.8");
        var regions = new Regions(scenario, new Draws(1));
        var shares = IntStream.range(0, 5).mapToDouble(regions::share).toArray();
        assertThat(IntStream.range(0, 5).mapToDouble(regions::share).sum()).isEqualTo(1, within(1e-15));
        assertThat(shares).doesNotHaveDuplicates();
        for (double share : shares) assertThat(share).isPositive();
        var mirrored = new Regions(Altered.mirrored(scenario), new Draws(1));
        assertThat(mirrored.of(0)).isEqualTo(regions.of(1));
        assertThat(mirrored.of(1)).isEqualTo(regions.of(0));
    }

    @Test
    void sellsNothingWhereNobodyServes() {
        var history = Run.play(Written.scenario(RACE, "demand.markets=2", "firms.*.region=2"), 1);
        assertThat(history.states()).allSatisfy(state -> {
            assertThat(state.clearings().get(0).quantity()).isZero();
            assertThat(state.clearing().price())
                    .isEqualTo(state.clearings().get(1).price());
        });
    }

    private static double range(History history) {
        return Outcome.PRICE_RANGE_MAX.of(new Evidence(history, 0, history.ticks() - 1, List.of(), null));
    }

    private static List<Double> prices(History history, int region) {
        return history.states().stream()
                .map(state -> state.clearings().get(region).price())
                .toList();
    }

    /** Twice the users, and each firm in both of two regions. */
    private static Scenario doubled(Scenario half, boolean linear) {
        var firms = new LinkedHashMap<String, FirmSpec>();
        half.firms().forEach((name, firm) -> {
            firms.put(name + " 1", Altered.with(firm, "region", 1));
            firms.put(name + " 2", Altered.with(firm, "region", 2));
        });
        var users = Altered.with(half.demand(), "markets", 2);
        var twice = linear
                ? Altered.with(users, "curve", users.curve().of(2))
                : Altered.with(users, "shifter", Altered.with((Record) users.shifter(), "saturation", 1000.0));
        return Altered.firms(Altered.with(half, "demand", twice), firms);
    }

    private static void same(int tick, Clearing market, Clearing alone) {
        Stream.of(Clearing.class.getRecordComponents()).forEach(part -> {
            double value = (double) Altered.value(market, part.getName());
            close(tick + " " + part.getName(), value, (double) Altered.value(alone, part.getName()));
        });
    }

    private static void close(String what, double value, double expected) {
        if (Double.compare(value, expected) == 0) return;
        assertThat(value).as(what).isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
    }
}
