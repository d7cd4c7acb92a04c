package overbuild.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import overbuild.engine.Recorder;
import overbuild.engine.Round;
import overbuild.engine.Run;
import overbuild.model.Frame;
import overbuild.model.History;
import overbuild.model.Rates;
import overbuild.model.StageGame;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;

class FortuneTest {
    private static final double DISCOUNT = 1 / (1 + Rates.growth(0.1));

    /**
     * With nothing written off, payouts and net worth at the end are worth net worth at the beginning and what was earned above the cost of
     * equity since: (1 + r) E_0 + sum d^t (net income - r E).
     */
    @Test
    void countsIncomeAboveTheCostOfEquity() {
        var scenario = scenario("firms.*.strategy=restrain", "firms.Alpha.funding.payout=0.5");
        var fortunes = new Fortunes(scenario, List.of("Alpha"), 0);
        var history = Run.play(scenario, 1, fortunes);
        double rate = Rates.growth(0.1);
        double worth = new Round(scenario, 1).opening().firms().get(0).books().netWorth();
        double sum = (1 + rate) * worth;
        double discount = 1;
        for (var state : history.states()) {
            var firm = state.firms().get(0);
            assertThat(firm.flows().writtenDown()).isZero();
            sum += discount * (firm.flows().netIncome() - rate * worth);
            worth = firm.books().netWorth();
            discount *= DISCOUNT;
        }
        var found = fortunes.proceeds().firms().get(0);
        assertThat(found.book()).isCloseTo(sum, within(1e-9 * sum));
        assertThat(found.paid()).isPositive();
    }

    @Test
    void addsTwentyTicksOfTheLastYearsMargins() {
        var scenario = scenario("firms.*.strategy=restrain");
        var fortunes = new Fortunes(scenario, List.of("Alpha"), 0);
        var history = Run.play(scenario, 1, fortunes);
        double margin = 0;
        for (int t = 44; t < 48; t++) {
            double before = history.at(t - 1).firms().get(0).books().netWorth();
            margin += (history.at(t).firms().get(0).flows().netIncome() - Rates.growth(0.1) * before) / 4;
        }
        double factor = 0;
        for (int h = 1; h <= 20; h++) factor += Math.pow(DISCOUNT, 47 + h);
        var found = fortunes.proceeds().firms().get(0);
        assertThat(found.whole() - found.book()).isCloseTo(factor * margin, within(1e-9));
        assertThat(found.in(Frame.TRUE)).isEqualTo(found.whole());
    }

    @Test
    void isWorthNothingAfterADefault() {
        var scenario = scenario("firms.*.strategy=race");
        var fortunes = new Fortunes(scenario, List.of("Alpha", "Beta"), 0);
        var history = Run.play(scenario, 1, fortunes);
        var beta = fortunes.proceeds().firms().get(1);
        assertThat(history.at(47).firms().get(1).status().operates()).isTrue();
        assertThat(beta.failed()).isTrue();
        assertThat(beta.whole()).isEqualTo(beta.paid()).isEqualTo(beta.book()).isZero();
        assertThat(beta.believed()).isNotZero();
    }

    @Test
    void sumsWhatFirmsBelieved() {
        var scenario = scenario("ticks=6", "firms.*.beliefs.kappa=3");
        var fortunes = new Fortunes(scenario, List.of("Beta"), 0);
        var payoffs = new ArrayList<Double>();
        var listener = new Recorder() {
            @Override
            public void plan(int tick, int firm, StageGame game, double capacity) {
                if (firm == 1) payoffs.add(game.payoff(firm, capacity) / 4);
            }
        };
        Run.play(scenario, 1, fortunes, listener);
        double sum = 0;
        for (int t = 0; t < 6; t++) sum += Math.pow(DISCOUNT, t + 7) * payoffs.get(t);
        double year = payoffs.subList(2, 6).stream().mapToDouble(value -> value).sum() / 4;
        for (int h = 1; h <= 20; h++) sum += Math.pow(DISCOUNT, 12 + h) * year;
        assertThat(fortunes.proceeds().firms().get(0).believed()).isCloseTo(sum, within(1e-9 * Math.abs(sum)));
        assertThat(fortunes.proceeds().firms().get(0).feared())
                .isEqualTo(fortunes.proceeds().firms().get(0).believed());
    }

    @Test
    void takesFearIntoAccountInOneFrameOnly() {
        var calm = played("game.fear.behind=0");
        var afraid = played("game.fear.behind=50");
        assertThat(afraid.feared()).isLessThan(afraid.believed());
        assertThat(calm.feared()).isEqualTo(calm.believed());
    }

    /** Both restrain themselves, so that fear changes nothing that they do. */
    private static Proceeds.OfFirm played(String patch) {
        var scenario = scenario("firms.*.strategy=restrain", patch);
        var fortunes = new Fortunes(scenario, List.of("Beta"), 0);
        Run.play(scenario, 1, fortunes);
        return fortunes.proceeds().firms().get(0);
    }

    @Test
    void countsRestraint() {
        assertThat(restrained("restrain").restrained())
                .isEqualTo(restrained("restrain").choices())
                .isPositive();
        assertThat(restrained("race").restrained())
                .isLessThan(restrained("race").choices() / 2);
    }

    private static Proceeds.OfFirm restrained(String strategy) {
        var scenario = scenario("firms.*.strategy=" + strategy);
        var fortunes = new Fortunes(scenario, List.of("Alpha"), 0);
        History history = Run.play(scenario, 1, fortunes);
        assertThat(fortunes.proceeds().peak())
                .isEqualTo(history.states().stream()
                        .mapToDouble(state -> state.structures())
                        .max()
                        .orElseThrow());
        return fortunes.proceeds().firms().get(0);
    }

    private static Scenario scenario(String... patches) {
        return new ScenarioReader()
                .resolve(Path.of("scenarios/duel.yaml"), List.of(patches))
                .scenario();
    }
}
