package overbuild.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import overbuild.Samples;
import overbuild.model.Books;
import overbuild.model.Decision;
import overbuild.model.DemandCurve;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.Flows;
import overbuild.model.History;
import overbuild.model.LongRunDemand;
import overbuild.model.MarketState;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.model.Status;
import overbuild.model.Yardstick;

class OutcomeTest {
    private static final DemandCurve CURVE = new DemandCurve.Isoelastic(1.2, 1, 100);
    private static final Path GDP =
            new Path(List.of(new Quarter(1996, 1), new Quarter(1998, 1)), List.of(1000.0, 2000.0));
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void agreesWithTheBenchmarkOfMeasures() {
        var firms = List.of(
                Samples.firm("a", Status.ACTIVE, 60, 30, 30, Books.EMPTY, Flows.NONE),
                Samples.firm("b", Status.ACTIVE, 60, 20, 20, Books.EMPTY, Flows.NONE),
                Samples.firm("c", Status.ACTIVE, 80, 10, 10, Books.EMPTY, Flows.NONE));
        double[] prices = {5, 10, 12, 9, 4, 1.2, 2};
        var run = run(t -> Samples.state(t, 100, prices[t], 1, 1, firms), prices.length);
        assertThat(Outcome.PRICE_COLLAPSE.of(run)).isCloseTo(0.9, EXACT);
        assertThat(Outcome.DARK_SHARE_MAX.of(run)).isCloseTo(0.7, EXACT);
        assertThat(Outcome.POTENTIAL_UTILISATION_MIN.of(run)).isCloseTo(0.3, EXACT);
        assertThat(Outcome.HHI_END.of(run)).isCloseTo(3888.888888889, EXACT);
        assertThat(Outcome.LARGEST_SHARE_END.of(run)).isCloseTo(0.5, EXACT);
    }

    @Test
    void callsItAGlutWhenDarkForAYearAndCheap() {
        double[] dark = {0, 0.2, 0.6, 0.7, 0.8, 0.9, 0.5, 0.4};
        var glut = run(t -> dark(t, dark[t], 8 - t), dark.length);
        assertThat(Outcome.GLUT.of(glut)).isEqualTo(1);
        assertThat(Outcome.GLUT_START.of(glut)).isEqualTo(2);
        assertThat(Outcome.TIME_TO_REFILL.of(glut)).isEqualTo(2);
        var dear = run(t -> dark(t, dark[t], 8), dark.length);
        assertThat(Outcome.GLUT.of(dear)).isZero();
        assertThat(Outcome.GLUT_START.of(dear)).isNaN();
        double[] brief = {0, 0.2, 0.6, 0.7, 0.8, 0.4, 0.5, 0.4};
        assertThat(Outcome.GLUT.of(run(t -> dark(t, brief[t], 8 - t), brief.length)))
                .isZero();
    }

    @Test
    void deflatesThePriceByLongRunCost() {
        var firms = List.of(Samples.firm("a", 1, 1));
        var run = run(t -> Samples.state(t, 1, Math.pow(0.5, t), 0, Math.pow(0.5, t), firms), 6);
        assertThat(Outcome.PRICE_COLLAPSE.of(run)).isCloseTo(1 - 1 / 16.0, EXACT);
        assertThat(Outcome.PRICE_COLLAPSE_REAL.of(run)).isZero();
    }

    @Test
    void findsTheSteepestThreeYears() {
        var firms = List.of(Samples.firm("a", 1, 1));
        var run = run(t -> Samples.state(t, 1, t <= 8 ? 1 : Math.pow(0.5, Math.min(t - 8, 12) / 4.0), 0, 1, firms), 30);
        assertThat(Outcome.PRICE_FALL_STEEPEST.of(run)).isCloseTo(0.5, EXACT);
        assertThat(Outcome.PRICE_FALL_CUMULATIVE.of(run)).isCloseTo(0.875, EXACT);
        assertThat(Outcome.PRICE_FALL_REAL_12.of(run)).isCloseTo(0.875, EXACT);
        assertThat(Outcome.PRICE_FALL_STEEPEST.of(run.window(20, 29))).isNaN();
    }

    @Test
    void measuresGrowthPerYearOverTheWindow() {
        var run = run(t -> Samples.state(t, 1, 1, 0, 1, List.of(Samples.firm("a", 1, Math.pow(2, t / 4.0)))), 30);
        assertThat(Outcome.TRAFFIC_GROWTH_MEAN.of(run.window(4, 9))).isCloseTo(1, EXACT);
        assertThat(Outcome.SLUMP_TRAFFIC_GROWTH.of(run)).isCloseTo(1, EXACT);
    }

    @Test
    void measuresTheFallOfThePriceOverTheWindow() {
        var run = run(t -> Samples.state(t, 1, Math.pow(0.5, t / 4.0), 0, 1, List.of(Samples.firm("a", 1, 1))), 30);
        assertThat(Outcome.PRICE_FALL_MEAN.of(run.window(3, 13))).isCloseTo(0.5, EXACT);
    }

    @Test
    void readsCapexByTheYear() {
        double[] capex = {9, 1, 1, 1, 1, 5, 5, 5, 5, 1, 1, 1, 1, 4, 4, 4};
        var run = run(t -> Samples.state(t, 1, 1, 0, 1, List.of(spender(capex[t], 10))), capex.length);
        assertThat(Outcome.CAPEX_TOTAL.of(run)).isEqualTo(40);
        assertThat(Outcome.CAPEX_PEAK.of(run)).isEqualTo(20);
        assertThat(Outcome.CAPEX_PEAK_TICK.of(run)).isEqualTo(8);
        assertThat(Outcome.CAPEX_TROUGH.of(run)).isEqualTo(4);
        assertThat(Outcome.CAPEX_RECOVERY_TICKS.of(run)).isEqualTo(6);
        assertThat(Outcome.CAPEX_FALL_RACE.of(run)).isCloseTo(0.8, EXACT);
        assertThat(Outcome.CAPEX_FALL.of(run)).isCloseTo(1 - 44 / 60.0, EXACT);
        assertThat(Outcome.CAPEX_GROWTH.of(run)).isCloseTo(53 / 48.0 - 1, EXACT);
        assertThat(Outcome.CAPEX_GROWTH.of(run.window(0, 6))).isNaN();
    }

    @Test
    void weighsFailuresByFirmsAndByAssets() {
        var run = run(OutcomeTest::bust, 20);
        assertThat(Outcome.DEFAULTS.of(run)).isEqualTo(2);
        assertThat(Outcome.DEFAULT_SHARE.of(run)).isCloseTo(0.5, EXACT);
        assertThat(Outcome.DEFAULT_SHARE_ALL.of(run)).isCloseTo(0.4, EXACT);
        assertThat(Outcome.DEFAULT_SHARE_ASSETS.of(run)).isCloseTo((10 + 20) / 100.0, EXACT);
        assertThat(Outcome.DEFAULT_SHARE_CAPACITY.of(run)).isCloseTo(3 / 10.0, EXACT);
        assertThat(Outcome.DEFAULT_CONCENTRATION.of(run)).isCloseTo(2 / 3.0, EXACT);
        assertThat(Outcome.ENTRANTS.of(run)).isEqualTo(1);
        assertThat(Outcome.ENTRANT_DEFAULT_SHARE.of(run)).isZero();
        assertThat(Outcome.RECOVERY_MEAN.of(run)).isCloseTo(1 - 12 / 16.0, EXACT);
        assertThat(Outcome.DEFAULT_JUMP.of(run)).isEqualTo(2);
        assertThat(Outcome.BUILDERS.of(run)).isEqualTo(4);
    }

    @Test
    void agreesWithThePriceOfAnarchyInCournot() {
        for (int n : new int[] {1, 2, 3, 4, 5, 8, 10}) {
            var run = cournot(n);
            assertThat(Outcome.POA_WELFARE.of(run)).isCloseTo((n + 1) * (n + 1) / (n * (n + 2.0)), EXACT);
            assertThat(Outcome.POA_PROFIT.of(run)).isCloseTo((n + 1) * (n + 1) / (4.0 * n), EXACT);
            assertThat(Outcome.DEADWEIGHT_LOSS.of(run)).isCloseTo(1.0 / ((n + 1) * (n + 1)), EXACT);
        }
    }

    @Test
    void countsThePrizeAmongWhatARaceWastes() {
        var run = market(4, 20, 100);
        assertThat(Outcome.POA_RACE.of(run)).as("(V + 1600) / V").isCloseTo(17, EXACT);
        assertThat(Outcome.POA_RACE.of(cournot(4))).isNaN();
    }

    @Test
    void findsNoRegretInEquilibriumOnly() {
        for (int n : new int[] {1, 2, 4, 10}) {
            assertThat(Outcome.REGRET_MEAN.of(cournot(n))).isCloseTo(0, within(1e-6));
            assertThat(Outcome.REGRET_MEAN.of(market(n, 80.0 / n, 0)))
                    .as("half of what rivals leave, 80/n")
                    .isCloseTo(1600.0 / (n * n), within(1e-6));
        }
        assertThat(Outcome.REGRET_MEAN.of(market(2, 60, 0)))
                .as("nothing is left beside 60 of a rival but 10")
                .isCloseTo(15 * 60 + 100, within(1e-6));
    }

    @Test
    void countsNetworksThatFixedCostAllows() {
        var firms =
                IntStream.range(0, 6).mapToObj(k -> Samples.firm("f" + k, 1, 1)).toList();
        var run = run(t -> Samples.state(t, 100, 30, 20, 20, firms), 6);
        var terms =
                new Terms(LongRunDemand.of(new DemandCurve.Linear(1)), 1, 0.5, 0.5, 0, 0.02, 0.03, 100, null, Map.of());
        double ratio = Outcome.OVER_ENTRY.of(new Evidence(run.history(), 1, 5, List.of(), terms));
        assertThat(ratio).as("(N+1)^3 = 6400/100 at N = 3").isEqualTo(2);
    }

    @Test
    void findsTheWidestSpreadAndWhoseRoseMost() {
        var run = run(t -> Samples.state(t, 1, 1, 0, 1, List.of(asked(t, 0.02), asked(t, 0.005), asked(t, 0.015))), 6);
        assertThat(Outcome.SPREAD_MAX.of(run)).isCloseTo(0.1, within(1e-12));
        assertThat(Outcome.SPREAD_RISE_RATIO.of(run))
                .as(".08 against .02 and .06")
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void comparesSpreadsOnlyWhereThoseOfOthersRose() {
        var run = run(t -> Samples.state(t, 1, 1, 0, 1, List.of(asked(t, 0.02), asked(t, 0))), 6);
        assertThat(Outcome.SPREAD_RISE_RATIO.of(run)).isNaN();
    }

    @Test
    void holdsCapexAgainstTheProductOfItsYear() {
        var run = run(t -> Samples.state(t, 1, 1, 0, 1, List.of(spender(t < 8 ? 20 : 40, 5))), 12);
        assertThat(Outcome.CAPEX_TO_GDP_MAX.of(run))
                .as("25 a tick in 1996 and 1997, 45 in 1998; the product doubles in 1998")
                .isCloseTo(0.1, within(1e-12));
    }

    private static Firm asked(int tick, double more) {
        var firm = Samples.firm("a", 1, 1);
        var none = Decision.NONE;
        var decision = new Decision(0, 0, 0, 0, 0, 0, 0, 0, 0, none.level(), none.limit(), more * tick);
        return new Firm(
                firm.name(),
                firm.status(),
                firm.plant(),
                firm.pipeline(),
                firm.powers(),
                firm.equipmentOrders(),
                firm.quantity(),
                firm.books(),
                firm.flows(),
                firm.equity(),
                firm.growth(),
                decision,
                firm.memory());
    }

    @Test
    void comparesWithTheYardsticks() {
        var firms = List.of(Samples.firm("a", 6, 3));
        var history = run(t -> Samples.state(t, 1, 1, 0, 1, firms), 3).history();
        var yardsticks =
                List.of(new Yardstick(1, 1, 1, 1, 1), new Yardstick(2, 3, 4, 3, 0), new Yardstick(3, 3, 4, 3, 0));
        var run = new Evidence(history, 1, 2, yardsticks, terms(CURVE));
        assertThat(Outcome.OVERBUILD_CARTEL.of(run)).isEqualTo(3);
        assertThat(Outcome.OVERBUILD_FREE_ENTRY.of(run)).isEqualTo(1.5);
        assertThat(Outcome.OVERBUILD_PLANNER.of(run)).isNaN();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void survivesAnEmptyMarket(Outcome outcome) {
        var nobody = List.of(Samples.firm("a", 0, 0));
        var run = run(t -> Samples.state(t, 0, 0, 0, 0, nobody), 6);
        for (var window : List.of(run, run.window(3, 3), run.window(4, 3), run.window(0, 5))) {
            assertThat(Double.isInfinite(outcome.of(window))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void saysWhatItMeans(Outcome outcome) {
        assertThat(outcome.meaning()).isNotBlank().doesNotEndWith(".");
        assertThat(outcome.unit()).isNotBlank();
        assertThat(outcome.key()).matches("[a-z0-9_]+");
    }

    private static MarketState dark(int tick, double share, double price) {
        var firm = Samples.firm("a", Status.ACTIVE, 10, 10 * (1 - share), 1, Books.EMPTY, Flows.NONE);
        return Samples.state(tick, 100, price, 1, 1, List.of(firm));
    }

    private static Firm spender(double race, double base) {
        var flows = Flows.NONE.with(Flow.STRUCTURE_CAPEX, -race).with(Flow.BASE_CAPEX, -base);
        return Samples.firm("a", Status.ACTIVE, 1, 1, 1, Books.EMPTY, flows);
    }

    /** Firms of 1 to 4 structures and ten times as many assets; the first fails in tick 6, the next in 9; one enters. */
    private static MarketState bust(int tick) {
        var firms = new ArrayList<Firm>();
        var events = new ArrayList<Event>();
        for (int k = 1; k <= 4; k++) {
            int fails = k == 1 ? 6 : k == 2 ? 9 : 99;
            var status = tick >= fails ? Status.REORGANISED : Status.ACTIVE;
            if (tick == fails) events.add(new Event(tick, "f" + k, Event.Kind.DEFAULT, 8, ""));
            if (tick == fails) events.add(new Event(tick, "f" + k, Event.Kind.RECOVERY, 2, ""));
            var books = new Books(0, tick >= fails ? 1 : 10 * k, 0, 0, 0, List.of(), 0, 0, 0);
            firms.add(Samples.firm("f" + k, status, k, k, 1, books, Flows.NONE));
        }
        firms.add(Samples.firm("new", tick < 8 ? Status.OUTSIDE : Status.ACTIVE, 0, 0, 0, Books.EMPTY, Flows.NONE));
        if (tick == 8) events.add(new Event(tick, "new", Event.Kind.ENTRY, 1, ""));
        return Samples.state(Samples.world(tick, 100, 1), 1, 0, 1, firms, events);
    }

    /** A steady Cournot market at long-run cost 20 under P = 100 - Q. */
    private static Evidence cournot(int n) {
        return market(n, 80.0 / (n + 1), 0);
    }

    /** A steady market at marginal cost 5 and long-run cost 20 under P = 100 - Q, and a prize per year. */
    private static Evidence market(int n, double each, double prize) {
        double price = Math.max(5, 100 - n * each);
        var flows = Flows.NONE
                .with(Flow.SALES, price * each / 4)
                .with(Flow.PRIZE, prize / n / 4)
                .with(Flow.RUNNING, -5 * each / 4);
        var firms = IntStream.range(0, n)
                .mapToObj(k -> Samples.firm("f" + k, Status.ACTIVE, each, each, each, Books.EMPTY, flows))
                .toList();
        var history = run(t -> Samples.state(t, 100, price, 5, 20, firms), 6).history();
        var yardstick = new Yardstick(40, n * each, 80, 80, 80);
        return new Evidence(
                history, 1, 5, java.util.Collections.nCopies(6, yardstick), terms(new DemandCurve.Linear(1)));
    }

    private static Evidence run(java.util.function.IntFunction<MarketState> state, int ticks) {
        var states = IntStream.range(0, ticks).mapToObj(state).toList();
        return new Evidence(new History(new Quarter(1996, 1), CURVE, states), 1, ticks - 1, List.of(), terms(CURVE));
    }

    private static Terms terms(DemandCurve curve) {
        return new Terms(LongRunDemand.of(curve), 1, 0.5, 0.5, 0.01, 0.02, 0.03, 0, GDP, Map.of());
    }
}
