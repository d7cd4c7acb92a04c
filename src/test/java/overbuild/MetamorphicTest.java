package overbuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import overbuild.demand.Logistic;
import overbuild.engine.Run;
import overbuild.finance.Reorganise;
import overbuild.finance.Resolution;
import overbuild.metric.MarketMetric;
import overbuild.model.DemandCurve;
import overbuild.model.History;
import overbuild.model.Maths;
import overbuild.model.Path;
import overbuild.model.Rates;
import overbuild.prize.Flow;
import overbuild.scenario.FirmSpec;
import overbuild.scenario.Loan;
import overbuild.scenario.Scenario;
import overbuild.strategy.LevelK;
import overbuild.strategy.StockManagement;

/** Relations between runs that must hold whatever the numbers are (metamorphic tests). */
class MetamorphicTest {
    private static final int WORLDS = 60;
    private static final double TOLERANCE = 1e-9;

    /** What does not count firms. */
    private static final MarketMetric[] SAME = {
        MarketMetric.PRICE,
        MarketMetric.QUANTITY,
        MarketMetric.STRUCTURES,
        MarketMetric.EQUIPMENT,
        MarketMetric.LIT,
        MarketMetric.DARK_SHARE,
        MarketMetric.CAPEX_WITH_BASE,
        MarketMetric.ORDERS,
        MarketMetric.PIPELINE,
        MarketMetric.REVENUE,
        MarketMetric.DEBT,
        MarketMetric.CASH,
        MarketMetric.NET_WORTH,
        MarketMetric.LENDER_LOSSES
    };

    @Test
    void permutesResultsWhenFirmsAreRelabelled() {
        compare("relabelled", Altered::mirrored, new Scaled(1, 1, 1));
    }

    @Test
    void keepsQuantitiesWhenMoneyIsScaled() {
        var units = new Scaled(1000, 1, 1);
        compare("in thousands of money", units::of, units);
    }

    @Test
    void keepsPricesWhenDemandAndCapacityAreScaled() {
        var units = new Scaled(7, 7, 7);
        compare("seven times as large", units::of, units);
    }

    @Test
    void keepsEverythingWhenStructuresAreCountedInDozens() {
        var units = new Scaled(1, 1, 1 / 12.0);
        compare("in dozens", units::of, units);
    }

    @Test
    void splitsAPriceTakerIntoHalves() {
        for (long number = 0; number < WORLDS; number++) {
            var world = priceTakers(punctual(RandomWorlds.of(number)));
            assertAlike("world " + number + " with halves", play(world, number), play(halved(world), number), SAME);
        }
    }

    @Test
    void ignoresAnInactiveFirm() {
        for (long number = 0; number < WORLDS; number++) {
            var world = Altered.with(RandomWorlds.of(number), "entry", null);
            var one = play(world, number);
            var other = play(joined(world, true), number);
            assertAlike("world " + number + " with an outsider", one, other, MarketMetric.values());
        }
    }

    @Test
    void ignoresAFirmWithoutCapacityOrMoney() {
        for (long number = 0; number < WORLDS; number++) {
            var world = priceTakers(RandomWorlds.of(number));
            var other = play(joined(world, false), number);
            assertAlike("world " + number + " with an idler", play(world, number), other, SAME);
        }
    }

    @Test
    void needsNoSeedWithoutChance() {
        for (long number = 0; number < WORLDS; number++) {
            var world = punctual(Altered.with(unlisted(RandomWorlds.of(number)), "entry", null));
            var equal = Altered.with(world.demand(), "marketSpread", 0.0);
            var users = Altered.with(equal, "shifter", new Logistic(200, 0.5, 3));
            boolean prized = users.markets() == 1;
            var shared = prized ? Altered.with(world, "prize", new Flow(5, 50, 1, "households", 0.2)) : world;
            var certain = Altered.strategies(Altered.with(shared, "demand", users), firm -> new LevelK(2, 1, 1));
            assertThat(play(certain, 1).states()).isEqualTo(play(certain, 2).states());
        }
    }

    /** Projects keep their dates, so that no firm's luck depends on its name. */
    private static Scenario punctual(Scenario world) {
        return Altered.with(world, "structures", Altered.with(world.structures(), "slippage", 0.0));
    }

    /** Nobody's shares are traded, so that no firm's luck depends on its name. */
    private static Scenario unlisted(Scenario world) {
        return Altered.with(world, "finance", Altered.with(world.finance(), "shares", null));
    }

    /** Everyone takes prices: fixed targets, competitive clearing, no prize, no fear, nobody neglects a pipeline. */
    private static Scenario priceTakers(Scenario world) {
        var rules = Written.scenario(Written.TEXTBOOK);
        var credit = Altered.with(world.credit(), "failureWeight", 0.0);
        var calm = Altered.with(Altered.with(unlisted(world), "credit", credit), "entry", null);
        var takers = Altered.with(Altered.with(calm, "market", rules.market()), "prize", rules.prize());
        takers = Altered.with(takers, "resolution", alone(world));
        var plain = Altered.with(Altered.with(takers, "game", rules.game()), "firms", likeRates(world));
        return Altered.strategies(plain, firm -> new StockManagement(0.2, 0.5, 2 * firm.structures()));
    }

    /** What a default leaves depends neither on who bids nor on how many others fail. */
    private static Resolution alone(Scenario world) {
        return world.resolution() instanceof Reorganise taken
                ? new Reorganise(taken.multiple(), taken.scrap())
                : new Reorganise(0, 0.4);
    }

    /** One cost of capital for all, since the user cost of equipment takes the mean over firms. */
    private static Map<String, FirmSpec> likeRates(Scenario world) {
        var firms = new LinkedHashMap<String, FirmSpec>();
        world.firms().forEach((name, firm) -> {
            var beliefs = Altered.with(Altered.with(firm.beliefs(), "psi", 1.0), "psiA", 1.0);
            firms.put(name, Altered.with(Altered.with(firm, "discountRate", 0.1), "beliefs", beliefs));
        });
        return firms;
    }

    private static Scenario halved(Scenario world) {
        var firms = new LinkedHashMap<String, FirmSpec>();
        world.firms().forEach((name, firm) -> {
            if (!name.equals("F0")) firms.put(name, firm);
            else for (var side : List.of("left", "right")) firms.put(side, half(firm));
        });
        return Altered.firms(world, firms);
    }

    private static FirmSpec half(FirmSpec firm) {
        var debts = new LinkedHashMap<String, Loan>();
        firm.debts().forEach((name, debt) -> debts.put(name, Altered.with(debt, "principal", debt.principal() / 2)));
        var half = Altered.with(Altered.with(firm, "structures", firm.structures() / 2), "cash", firm.cash() / 2);
        half = Altered.with(Altered.with(half, "debts", debts), "core", half(firm.core()));
        half = Altered.with(half, "baseCapex", half(firm.baseCapex()));
        var funding = firm.funding();
        half = Altered.with(half, "funding", Altered.with(funding, "cashFloor", funding.cashFloor() / 2));
        return Altered.with(half, "strategy", new StockManagement(0.2, 0.5, firm.structures()));
    }

    private static Path half(Path path) {
        return new Path(path.from(), path.steps().stream().map(x -> x / 2).toList());
    }

    /** The scenario with one more firm that has nothing. */
    private static Scenario joined(Scenario world, boolean outside) {
        var firms = new LinkedHashMap<>(world.firms());
        var idler = Written.scenario(Written.TEXTBOOK).firms().get("North");
        idler = Altered.with(Altered.with(idler, "structures", 0.0), "cash", 0.0);
        idler = Altered.with(Altered.with(idler, "outsider", outside), "growthCap", 0.0);
        firms.put("Idler", Altered.with(idler, "discountRate", meanRate(world)));
        return Altered.firms(world, firms);
    }

    private static double meanRate(Scenario world) {
        double sum = 0;
        for (var firm : world.firms().values()) sum += Rates.growth(firm.discountRate());
        return Rates.perYear(Maths.log(1 + sum / world.firms().size()));
    }

    private static double scale(Scenario world, MarketMetric metric, Scaled units) {
        boolean linear = world.demand().curve() instanceof DemandCurve.Linear;
        if (metric == MarketMetric.SHIFTER && linear) return units.money() / units.service();
        return switch (metric.unit()) {
            case "money", "money/year" -> units.money();
            case "money/service" -> units.money() / units.service();
            case "money/structure", "money/(structure*year)" -> units.money() / units.structure();
            case "service/year" -> units.service();
            case "structure" -> units.structure();
            case "service/(structure*year)" -> units.service() / units.structure();
            default -> 1;
        };
    }

    private static void compare(String how, UnaryOperator<Scenario> alter, Scaled units) {
        for (long number = 0; number < WORLDS; number++) {
            var world = RandomWorlds.of(number);
            var one = play(world, number);
            var other = play(alter.apply(world), number);
            var what = "world " + number + " " + how;
            for (var metric : MarketMetric.values()) assertAlike(what, metric, one, other, scale(world, metric, units));
        }
    }

    private static History play(Scenario world, long seed) {
        return Run.play(world, seed);
    }

    private static void assertAlike(String what, History one, History other, MarketMetric... metrics) {
        for (var metric : metrics) assertAlike(what, metric, one, other, 1);
    }

    private static void assertAlike(String what, MarketMetric metric, History one, History other, double scale) {
        double size = 0;
        for (var state : one.states()) {
            double value = Math.abs(metric.of(state));
            if (value > size) size = value;
        }
        for (int t = 0; t < one.ticks(); t++) {
            double expected = scale * metric.of(one.at(t));
            double got = metric.of(other.at(t));
            boolean alike = Double.isNaN(expected)
                    ? Double.isNaN(got)
                    : Math.abs(got - expected) <= TOLERANCE * scale * Math.max(1e-3, size);
            if (!alike) fail("%s, tick %d, %s: %s, not %s", what, t, metric, got, expected);
        }
    }
}
