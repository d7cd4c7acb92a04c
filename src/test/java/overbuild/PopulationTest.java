package overbuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import overbuild.engine.Run;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.Outcome;
import overbuild.model.Distribution;
import overbuild.model.Draws;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.Rates;
import overbuild.model.Stream;

class PopulationTest {
    private static final String RAIL = """
            name: rail
            start: 1870-Q1
            ticks: 40
            demand:
              shifter: {type: Gbm, level: 4000, growth: 0.06, volatility: 0.1}
              curve: {type: Isoelastic, elasticity: 1.2, choke: 20}
            technology: {initial: 1, loadFactor: 0.8}
            structures: {price: 4, depreciation: 0.04, buildTicks: 6, payment: progress, upkeep: 0.05}
            operation: {cost: 0.2}
            market: {type: Sticky, speed: 0.3}
            everyFirm: {cash: 2, discountRate: 0.07, growthCap: 0.1, funding: {leverage: 0.6}}
            population:
              Railway:
                count: 300
                size: {type: Lognormal, mean: 10, sigma: 1.2}
                densitySpread: 0.35
                debt:
                  leverage: {type: Uniform, low: 0.2, high: 0.9}
                  coverage: {type: Constant, value: 1.5}
                  coupon: 0.06
                firm: {strategy: {type: BestReply, lambda: 0.01}}
            """;

    @Test
    void drawsAFirmAlikeHoweverManyThereAre() {
        var all = opening("ticks=1");
        var some = opening("ticks=1", "population.Railway.count=20", "population.Railway.debt=null");
        for (int k = 0; k < some.size(); k++) {
            assertThat(some.get(k).name()).isEqualTo(all.get(k).name());
            assertThat(some.get(k).plant().structures())
                    .isEqualTo(all.get(k).plant().structures());
        }
        assertThat(some.get(0).name()).isEqualTo("Railway 001");
        assertThat(some.get(0).plant()).isNotEqualTo(some.get(1).plant());
    }

    @Test
    void drawsOtherFirmsFromAnotherSeed() {
        var scenario = Written.scenario(RAIL, "ticks=1");
        assertThat(Run.play(scenario, 1).at(0).structures())
                .isNotEqualTo(Run.play(scenario, 2).at(0).structures());
    }

    @Test
    void drawsListedFirmsWhereNothingDiffers() {
        var drawn = Written.scenario(
                Written.TEXTBOOK,
                "ticks=8",
                "firms=null",
                "population={Line: {count: 4, firm: " + TEXTBOOK_FIRM + "}}");
        var listed = Written.scenario(
                Written.TEXTBOOK,
                "ticks=8",
                "firms={Line 001: %1$s, Line 002: %1$s, Line 003: %1$s, Line 004: %1$s}".formatted(TEXTBOOK_FIRM));
        assertThat(Run.play(drawn, 3).states()).isEqualTo(Run.play(listed, 3).states());
    }

    private static final String TEXTBOOK_FIRM =
            "{structures: 10, cash: 1e6, growthCap: 100, discountRate: 0, strategy: AlwaysRace}";

    @Test
    void lendsAsFarAsIncomeCoversInterest() {
        var firms = opening(
                "ticks=1",
                "population.Railway.debt.leverage={type: Constant, value: 0.5}",
                "population.Railway.debt.coverage={type: Uniform, low: 4, high: 14}");
        int limited = 0;
        for (var firm : firms) {
            double income = 4 * (firm.flows().revenue() - firm.flows().opex());
            double half = 0.5 * 4 * firm.plant().structures();
            double owed = firm.flows().interest() / Rates.growth(0.06);
            double coverage = 4 + 10 * new Draws(1).uniform(Stream.POPULATION, firm.name(), 3);
            assertThat(owed).isCloseTo(Math.min(half, income / (0.06 * coverage)), within(1e-9 * half));
            if (owed < 0.999 * half) limited++;
        }
        assertThat(limited).isBetween(1, firms.size() - 1);
    }

    @Test
    void holdsCashInProportion() {
        for (var firm : opening(
                "ticks=1",
                "population.Railway.debt=null",
                "population.Railway.liquidity={type: Constant, value: 0.1}")) {
            double flows = firm.flows().operatingCashFlow()
                    - firm.flows().capex()
                    + firm.flows().borrowed();
            double book = 4 * firm.plant().structures();
            assertThat(firm.books().cash() - flows).isCloseTo(0.1 * book, within(1e-9 * book));
        }
    }

    @Test
    void standsBesideListedFirms() {
        var history = Run.play(
                Written.scenario(RAIL, "firms={Trunk: {structures: 900, strategy: AlwaysRestrain}}", "ticks=4"), 1);
        assertThat(history.at(0).firms()).hasSize(301);
        assertThat(history.at(0).firms().get(0).name()).isEqualTo("Trunk");
    }

    @Test
    void sharesWhatEveryFirmHas() {
        var scenario = Written.scenario(RAIL, "everyFirm.beliefs.psi=0.25");
        var firm = scenario.firm("Railway 017");
        assertThat(firm.discountRate()).isEqualTo(0.07);
        assertThat(firm.beliefs().psi()).isEqualTo(0.25);
    }

    @Test
    void measuresARaceOfHundreds() {
        var scenario = Written.scenario(RAIL);
        var history = Run.play(scenario, 1);
        var evidence = Yardsticks.evidence(scenario, history);
        assertThat(Outcome.BUILDERS.of(evidence)).isEqualTo(300);
        assertThat(Outcome.OVERBUILD_COURNOT.of(evidence)).isPositive();
        assertThat(Outcome.DEFAULT_SHARE_ALL.of(evidence)).isBetween(0.0, 1.0);
        assertThat(Outcome.HHI_END.of(evidence)).isBetween(10_000 / 300.0, 1000.0);
    }

    @Test
    void drawsWithTheMeansThatItNames() {
        assertThat(mean(new Distribution.Lognormal(10, 0.8))).isCloseTo(10, within(0.01));
        assertThat(mean(new Distribution.Pareto(2, 3))).isCloseTo(3, within(0.01));
        assertThat(mean(new Distribution.Uniform(1, 4))).isCloseTo(2.5, within(1e-9));
        assertThat(new Distribution.Pareto(2, 3).quantile(1 - 1 / 8.0)).isCloseTo(4, within(1e-9));
    }

    private static double mean(Distribution distribution) {
        int points = 100_000;
        double sum = 0;
        for (int k = 0; k < points; k++) sum += distribution.quantile((k + 0.5) / points);
        return sum / points;
    }

    private static List<Firm> opening(String... patches) {
        History history = Run.play(Written.scenario(RAIL, patches), 1);
        return history.at(0).firms();
    }
}
