package overbuild.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Altered;
import overbuild.Made;
import overbuild.RandomWorlds;
import overbuild.Written;
import overbuild.engine.Run;
import overbuild.model.Decision;
import overbuild.model.MarketState;
import overbuild.model.Observation;
import overbuild.model.Plan;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;
import overbuild.scenario.ScenarioWriter;

/** What every strategy keeps; strategies are found by listing the package. */
class StrategyContractTest {
    private static final int EACH = 2;
    private static final int WORLDS = 20;
    /** Ticks after which a strategy that remembers has something to remember. */
    private static final int MEMORABLE = 4;

    private static final String LADDER = "game.menu={levels: [0, 5, 20, 60], planTicks: 2}";
    private static final String ISOELASTIC = "demand.curve={type: Isoelastic, elasticity: 1.2, choke: 500}";

    /** Asks all strategies for a plan in every situation that a driver's decisions lead to. */
    private record Examiner(Consumer<Observation> exam, Strategy driver) implements Strategy {
        @Override
        public Plan decide(Observation seen) {
            exam.accept(seen);
            return driver.decide(seen);
        }
    }

    static Stream<Strategy> strategies() {
        return Made.members(Strategy.class, EACH);
    }

    static Stream<Scenario> worlds() {
        return IntStream.range(0, WORLDS).mapToObj(k -> Altered.with(RandomWorlds.of(k), "ticks", 16));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void plansPossibleThings(Scenario world) {
        examine(world);
    }

    @TestFactory
    Stream<DynamicTest> plansPossibleThingsInStrangeMarkets() {
        var situations = Map.<String, List<String>>of(
                "empty market", List.of("firms.*.structures=0"),
                "no demand", List.of("demand.shifter.values=[0]"),
                "no elastic demand", List.of("demand.shifter.values=[0]", ISOELASTIC),
                "nothing at all", List.of("demand.shifter.values=[0]", ISOELASTIC, "firms.*.structures=0"),
                "free service", List.of("operation.cost=0", ISOELASTIC),
                "one giant", List.of("firms.West.structures=1e9", ISOELASTIC),
                "fear and a prize",
                        List.of(
                                "game.fear={behind: 50, ahead: 9, linear: 4}",
                                "prize={type: Flow, value: 0, believed: 90, decisiveness: 0.5}"),
                "dead rivals",
                        List.of(
                                "firms.East.cash=0",
                                "firms.East.core=-900",
                                "firms.West.cash=0",
                                "firms.West.core=-900"),
                "absent rivals",
                        List.of(
                                "firms.East.outsider=true",
                                "firms.East.structures=0",
                                "firms.West.outsider=true",
                                "firms.West.structures=0",
                                "entry={hazard: 0.5, scale: 3}"));
        return situations.entrySet().stream()
                .flatMap(situation -> Stream.of(false, true).map(ladder -> {
                    var patches = Stream.concat(
                                    Stream.concat(situation.getValue().stream(), Stream.of("ticks=4")),
                                    ladder ? Stream.of(LADDER) : Stream.empty())
                            .toArray(String[]::new);
                    return DynamicTest.dynamicTest(
                            situation.getKey() + (ladder ? ", ladder" : ""),
                            () -> examine(Written.scenario(Written.TEXTBOOK, patches)));
                }));
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void plansPossibleThingsInACrowdOf(int firms) {
        examine(crowd(firms));
        examine(crowd(firms, LADDER));
    }

    static IntStream crowds() {
        return IntStream.of(1, 2, 364);
    }

    private static Scenario crowd(int firms, String... patches) {
        var names = IntStream.range(0, firms).mapToObj(k -> "Firm" + k + ":").collect(Collectors.joining(", "));
        var text = Written.TEXTBOOK.replace("North: , East: , South: , West: ", names);
        return Written.scenario(text, patches);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void doesNotCareAboutTheOrderOfFirms(Strategy strategy) {
        for (int k = 0; k < WORLDS; k++) {
            var world = Altered.with(Altered.strategies(RandomWorlds.of(k), firm -> strategy), "ticks", MEMORABLE);
            var ahead = Run.play(world, k);
            var mirrored = Run.play(Altered.mirrored(world), k);
            for (int t = 0; t < MEMORABLE; t++) {
                assertAlike("world " + k + ", tick " + t, decisions(mirrored.at(t)), decisions(ahead.at(t)));
            }
        }
    }

    private static void assertAlike(String when, Map<String, Decision> left, Map<String, Decision> right) {
        for (var name : left.keySet()) assertAlike(when + ", " + name, left.get(name), right.get(name));
    }

    private static void assertAlike(String world, Decision left, Decision right) {
        assertThat(gap(left.target(), right.target())).as("target, " + world).isLessThan(1e-7);
        assertThat(gap(left.wanted(), right.wanted())).as("order, " + world).isLessThan(1e-7);
        assertThat(left.level()).as("level, " + world).isEqualTo(right.level());
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void readsBackAsWritten(Strategy strategy) {
        var scenario = Altered.strategies(Written.scenario(Written.TEXTBOOK), firm -> strategy);
        var again = new ScenarioReader().resolve(ScenarioWriter.tree(scenario), List.of());
        assertThat(again.scenario()).isEqualTo(scenario);
    }

    private static void examine(Scenario scenario) {
        var strategies = strategies().toList();
        Consumer<Observation> exam = seen -> {
            var before = seen.toString();
            strategies.forEach(strategy -> examine(strategy, seen));
            assertThat(seen.toString()).as("what was seen is left alone").isEqualTo(before);
        };
        Run.play(Altered.strategies(scenario, firm -> new Examiner(exam, firm.strategy())), 1);
    }

    private static void examine(Strategy strategy, Observation seen) {
        var plan = strategy.decide(seen);
        assertThat(plan.target()).as("target of %s", strategy).isFinite().isGreaterThanOrEqualTo(0);
        assertThat(plan.order()).as("order of %s", strategy).isFinite().isGreaterThanOrEqualTo(0);
        assertThat(plan.memory()).isNotNull();
        if (plan.spends()) assertThat(plan.spending()).isFinite().isGreaterThanOrEqualTo(0);
        else assertThat(plan.order()).isLessThanOrEqualTo(seen.largestOrder());
        if (seen.onLadder()) assertThat(plan.level()).isBetween(0, seen.ladder().size() - 1);
        else assertThat(plan.level()).isEqualTo(-1);
        assertThat(strategy.decide(seen)).as("the same again").isEqualTo(plan);
    }

    private static Map<String, Decision> decisions(MarketState state) {
        return state.firms().stream().collect(Collectors.toMap(firm -> firm.name(), firm -> firm.decision()));
    }

    private static double gap(double left, double right) {
        return Math.abs(left - right) / Math.max(1, Math.max(Math.abs(left), Math.abs(right)));
    }
}
