package overbuild.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.Altered;
import overbuild.Written;
import overbuild.engine.Round;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.MarketState;
import overbuild.model.Sector;
import overbuild.model.SectorAccount;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;

class MatricesTest {
    private static final int TICK = 3;
    private final List<MarketState> states = states(
            Written.scenario(
                    Written.TEXTBOOK,
                    "ticks=5",
                    "structures.buildTicks=2",
                    "firms.*.debts={bond: {principal: 100, rate: 0.1}}",
                    "firms.*.strategy={type: StockManagement, target: 14}",
                    "structures.depreciation=0.1"),
            1);

    static Stream<String> scenarios() {
        return Stream.of(Path.of("scenarios").toFile().list())
                .filter(name -> name.matches("[\\w-]+\\d+.*yaml|duel.yaml"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void closeInEveryTickOfEveryShippedScenario(String name) {
        var scenario = new ScenarioReader().read(Path.of("scenarios", name), List.of());
        var states = states(scenario, scenario.seed());
        for (int t = 1; t < states.size(); t++) {
            var gap = Matrices.of(states.get(t - 1), states.get(t)).gap();
            assertThat(gap.closes()).as("tick " + (t - 1) + " " + gap).isTrue();
        }
    }

    @Test
    void showEveryAgentAndWhatItOwns() {
        var balance = Matrices.of(states.get(TICK - 1), states.get(TICK)).balance();
        assertThat(balance.agents())
                .containsExactly(
                        "North", "East", "South", "West", "Vendors", "Lenders", "Households", "State", "Capital");
        assertThat(balance.rows())
                .extracting(Matrix.Row::name)
                .containsExactly(
                        "Deposits", "Loans of lenders", "Shares of firms", "Structures", "Construction", "Net worth");
        var south = states.get(TICK).firms().get(2).books();
        assertThat(balance.column(2))
                .containsExactly(
                        south.cash(), -south.debt(), -south.netWorth(), south.structures(), south.construction(), 0.0);
    }

    @Test
    void giveHouseholdsTheFirmsAndEverybodyTogetherTheCapital() {
        var state = states.get(TICK);
        var wealth = row(Matrices.of(states.get(TICK - 1), state).balance(), "Net worth");
        double worth = 0;
        double capital = 0;
        for (var firm : state.firms()) {
            worth += firm.books().netWorth();
            capital += firm.books().book() + firm.books().construction();
        }
        double households = state.sector(Sector.HOUSEHOLDS).netWorth() + worth;
        assertThat(wealth.cells().get(6)).isCloseTo(-households, within(1e-6));
        assertThat(wealth.cells().get(8)).isCloseTo(capital, within(1e-6));
    }

    @Test
    void pairEachPaymentWithAReceipt() {
        var flows = Matrices.of(states.get(TICK - 1), states.get(TICK)).transactions();
        var interest = row(flows, Flow.INTEREST.label()).cells();
        assertThat(interest.get(0)).isNegative();
        assertThat(interest.get(5)).isEqualTo(-4 * interest.get(0));
        assertThat(row(flows, "Change in deposits").cells()).allMatch(cell -> Double.isFinite(cell));
    }

    @Test
    void mayShowAllFirmsAsOne() {
        var all = Matrices.of(states.get(TICK - 1), states.get(TICK));
        var merged = all.merged(4, "Firms");
        assertThat(merged.balance().agents())
                .containsExactly("Firms", "Vendors", "Lenders", "Households", "State", "Capital");
        var cells = row(all.balance(), "Deposits").cells();
        assertThat(row(merged.balance(), "Deposits").cells().get(0))
                .isEqualTo(cells.get(0) + cells.get(1) + cells.get(2) + cells.get(3));
        assertThat(merged.gap().closes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cash", "structures", "equipment", "construction", "securities", "netWorth"})
    void nameTheFirmWhoseBooksDoNotClose(String item) {
        var gap = gap(tampered(item));
        assertThat(gap.closes()).isFalse();
        assertThat(gap.agent()).isIn("South", "Capital");
        assertThat(gap.words()).contains("matrix").contains("off by");
    }

    @Test
    void nameAgentAndRowOfMoneyFromNowhere() {
        var state = states.get(TICK);
        var firms = new ArrayList<>(state.firms());
        var books = firms.get(2).books();
        var richer = Altered.with(Altered.with(books, "cash", books.cash() + 1e7), "netWorth", books.netWorth() + 1e7);
        firms.set(2, Altered.with(firms.get(2), "books", richer));
        var matrices = Matrices.of(states.get(TICK - 1), Altered.with(state, "firms", firms));
        assertThat(matrices.balance().gap().words()).contains("row ").doesNotContain("column ");
        assertThat(matrices.transactions().gap().words())
                .contains("column South")
                .contains("row Change in deposits");
    }

    @Test
    void nameARowInWhichSomebodyWasPaidByNobody() {
        var state = states.get(TICK);
        var account = state.sector(Sector.VENDORS);
        var paid = Altered.with(account, "flows", account.flows().with(Flow.WAGES, 1e6));
        var sectors = Altered.with(state.sectors(), "vendors", paid);
        assertThat(gap(Altered.with(state, "sectors", sectors)).words())
                .contains("column Vendors")
                .contains("row " + Flow.WAGES.label());
    }

    @Test
    void doNotTakeNumbersThatAreNone() {
        assertThat(gap(Altered.with(
                                states.get(TICK),
                                "sectors",
                                Altered.with(
                                        states.get(TICK).sectors(),
                                        "state",
                                        new SectorAccount(
                                                Double.NaN,
                                                0,
                                                0,
                                                0,
                                                states.get(TICK)
                                                        .sector(Sector.STATE)
                                                        .flows()))))
                        .closes())
                .isFalse();
    }

    private MarketState tampered(String item) {
        var firms = new ArrayList<Firm>(states.get(TICK).firms());
        var books = firms.get(2).books();
        double value = (double) Altered.value(books, item);
        firms.set(2, Altered.with(firms.get(2), "books", Altered.with(books, item, value + 1e7)));
        return Altered.with(states.get(TICK), "firms", firms);
    }

    private Gap gap(MarketState tampered) {
        return Matrices.of(states.get(TICK - 1), tampered).gap();
    }

    private static Matrix.Row row(Matrix matrix, String name) {
        return matrix.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<MarketState> states(Scenario scenario, long seed) {
        var round = new Round(scenario, seed);
        var states = new ArrayList<>(List.of(round.opening()));
        while (states.size() <= scenario.ticks()) states.add(round.play(states.get(states.size() - 1)));
        return states;
    }
}
