package overbuild.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import overbuild.Samples;
import overbuild.demand.Demand;
import overbuild.demand.Gbm;
import overbuild.demand.Series;
import overbuild.engine.Run;
import overbuild.metric.Outcome;
import overbuild.model.DemandCurve;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Quarter;
import overbuild.model.UserCost;
import overbuild.model.Yardstick;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;

class YardsticksTest {
    private static final DemandCurve LINEAR = new DemandCurve.Linear(1);

    @Test
    void agreesWithTheSteadyStateOfDurableCapacity() {
        double cost = 5 + UserCost.perYear(300, 0.02, 0.03, 0, 4) / 4;
        var yardstick = steady(LINEAR, 100, 5, cost).get(9);
        assertThat(yardstick.cournot()).isCloseTo(4 * 15.75270352, within(1e-8));
        assertThat(yardstick.freeEntry()).isCloseTo(100 - cost, within(1e-9));
        assertThat(yardstick.cartel()).isCloseTo((100 - cost) / 2, within(1e-9));
    }

    @Test
    void agreesWithTheReferenceModelsFreeEntry() {
        var demand = new DemandCurve.Isoelastic(1.2, 1, 1e9);
        double expected = 500 * Math.pow(0.9 + 0.2, -1.2);
        assertThat(steady(demand, 500, 0.2, 1.1).get(5).freeEntry()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void plansWhatCoversLongRunCostWhenDemandRises() {
        var yardsticks = of(new double[] {50, 50, 50, 60, 70, 80});
        assertThat(yardsticks.get(2).planner()).isCloseTo(4 * 0.81, within(1e-12));
        assertThat(yardsticks.get(4).planner()).isCloseTo(70 - 20, within(1e-9));
        assertThat(yardsticks.get(5).planner()).isCloseTo(80 - 20, within(1e-9));
    }

    @Test
    void plansLessAheadOfAFallInDemand() {
        var yardsticks = of(new double[] {50, 50, 50, 80, 40, 40});
        assertThat(yardsticks.get(3).planner()).isLessThan(80 - 20);
        assertThat(yardsticks.get(4).planner())
                .isCloseTo(0.9 * yardsticks.get(3).planner(), within(1e-9));
    }

    @Test
    void leavesNoBetterPathToThePlanner() {
        double[] shifters = {50, 50, 50, 80, 40, 60, 30, 90};
        var yardsticks = of(shifters);
        double best = surplus(shifters, yardsticks, -1, 0);
        for (int t = 3; t < shifters.length; t++) {
            assertThat(surplus(shifters, yardsticks, t, 0.05)).isLessThan(best);
            double delivered =
                    yardsticks.get(t).planner() - 0.9 * yardsticks.get(t - 1).planner();
            if (delivered > 0.05)
                assertThat(surplus(shifters, yardsticks, t, -0.05)).isLessThan(best);
        }
    }

    @Test
    void readsUncertaintyFromTheDemandProcess() {
        var scenario = scenario(new Gbm(100, 0, 0.4), 10);
        var yardstick =
                Yardsticks.of(scenario, history(shifters(10, 100), 5, 20)).get(5);
        assertThat(yardstick.freeEntryUncertain()).isGreaterThan(yardstick.freeEntry());
        assertThat(steady(LINEAR, 100, 5, 20).get(5).freeEntryUncertain()).isEqualTo(80);
    }

    /** Structures take two ticks: what a surprise of tick 6 is worth is known from tick 9 on. */
    @Test
    void learnsOfASurpriseWhenItIsTooLate() {
        var surprised = new double[] {100, 100, 100, 100, 100, 100, 60, 60, 60, 60};
        var yardsticks = Yardsticks.of(scenario(new Gbm(100, 0, 0.4), 10), history(surprised, 5, 20));
        double before = yardsticks.get(5).freeEntryUncertain();
        assertThat(yardsticks.get(8).freeEntryUncertain()).isEqualTo(before);
        assertThat(yardsticks.get(9).freeEntryUncertain()).isLessThan(0.7 * before);
        assertThat(yardsticks.get(6).freeEntry()).isEqualTo(40);
    }

    /** The largest overbuild of the reference model's run R7. */
    @Test
    void agreesWithTheReferenceRun() {
        var scenario = new ScenarioReader().read(Path.of("scenarios/reference-r7.yaml"), List.of());
        var evidence = Yardsticks.evidence(scenario, Run.play(scenario, scenario.seed()));
        assertThat(Outcome.OVERBUILD_FREE_ENTRY.of(evidence)).isCloseTo(3.2851, within(1e-4));
        assertThat(Outcome.PRICE_COLLAPSE.of(evidence)).isCloseTo(0.8552, within(1e-4));
        assertThat(Outcome.DARK_SHARE_MAX.of(evidence)).isCloseTo(0.6857, within(1e-4));
        assertThat(Outcome.POA_WELFARE.of(evidence)).isGreaterThan(1);
    }

    /** Discounted surplus of the planner's path, with deliveries of one tick raised. */
    private static double surplus(double[] shifters, List<Yardstick> path, int raised, double by) {
        double sum = 0;
        double extra = 0;
        double discount = 1;
        for (int t = 0; t < shifters.length; t++) {
            extra = t == raised ? by : 0.9 * extra;
            double k = path.get(t).planner() + extra;
            double q = Math.min(k, shifters[t] - 5);
            sum += discount * (shifters[t] * q - q * q / 2 - 5 * q - 15 * k);
            discount /= Math.pow(1.03, 0.25);
        }
        return sum;
    }

    private static List<Yardstick> of(double[] shifters) {
        return Yardsticks.of(scenario(new Series(List.of(100.0)), shifters.length), history(shifters, 5, 20));
    }

    private static List<Yardstick> steady(DemandCurve curve, double shifter, double marginalCost, double cost) {
        var scenario = Samples.scenario(
                curve,
                new Series(List.of(shifter)),
                Samples.structures(300, 0.1, 4),
                Samples.technology(1),
                10,
                "a",
                "b",
                "c",
                "d");
        return Yardsticks.of(scenario, history(shifters(10, shifter), marginalCost, cost));
    }

    private static Scenario scenario(Demand demand, int ticks) {
        double wear = 1 - Math.pow(0.9, 4);
        return Samples.scenario(
                LINEAR, demand, Samples.structures(1, wear, 2), Samples.technology(1), ticks, "a", "b", "c", "d");
    }

    private static double[] shifters(int ticks, double value) {
        var shifters = new double[ticks];
        Arrays.fill(shifters, value);
        return shifters;
    }

    private static History history(double[] shifters, double marginalCost, double cost) {
        var firms = new ArrayList<Firm>();
        for (var name : List.of("a", "b", "c", "d")) firms.add(Samples.firm(name, 1, 1));
        var states = new ArrayList<MarketState>();
        for (int t = 0; t < shifters.length; t++) {
            states.add(Samples.state(t, shifters[t], cost, marginalCost, cost, firms));
        }
        return new History(new Quarter(1996, 1), LINEAR, states);
    }
}
