package overbuild.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.engine.Run;
import overbuild.equilibrium.Yardsticks;

/** What shares did in the textbook market, whose firms earn 400 a year each and are worth 4,100 at the start. */
class EquitiesTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String SHOCK =
            "interventions=[{type: SentimentShock, from: 2000-Q2, until: 2000-Q2, shares: -1}]";
    private static final String CALM = "multiple: 10, pull: 0, sway: 0.3, sentiment: {fade: 1}";

    @Test
    void measuresNothingWithoutAStockMarket() {
        for (var outcome : List.of(
                Outcome.EQUITY_DRAWDOWN,
                Outcome.SELL_OFFS,
                Outcome.ENTRANT_EQUITY_FALL,
                Outcome.VENDOR_EQUITY_FALL,
                Outcome.SELL_OFF_ORDER)) {
            assertThat(of(outcome, "finance={}")).isNaN();
        }
    }

    @Test
    void measuresDrawdownsAndSellOffs() {
        String shares = "finance.shares={" + CALM + "}";
        assertThat(of(Outcome.SELL_OFFS, shares, SHOCK)).isEqualTo(1);
        assertThat(of(Outcome.SELL_OFFS, shares)).isZero();
        assertThat(of(Outcome.EQUITY_DRAWDOWN, shares, SHOCK)).isCloseTo(1 - Math.exp(-0.3 * 4000 / 4200), EXACTLY);
        assertThat(of(Outcome.EQUITY_DRAWDOWN, shares)).isZero();
    }

    @Test
    void holdsFallsAgainstTheRanksOfHistory() {
        String shares = "finance.shares={" + CALM + ", ranks: {North: 1, East: 2, South: 3, West: 2}}";
        String[] balance = {"firms.North.debts={bond: {principal: 2000, rate: 0}}", "firms.South.cash=4000"};
        assertThat(of(Outcome.SELL_OFF_ORDER, shares, SHOCK, balance[0], balance[1]))
                .isEqualTo(1);
        assertThat(of(Outcome.SELL_OFF_ORDER, shares, SHOCK, balance[0])).isZero();
    }

    @Test
    void followsTheSharesOfEntrantsThatFailToo() {
        double fall = of(
                Outcome.ENTRANT_EQUITY_FALL,
                "finance.shares={" + CALM + "}",
                "firms.North={outsider: true, structures: 0, cash: 500, strategy: AlwaysRace, core: {2000-Q1: 0, 2000-Q2: -9000}}",
                "entry={hazard: 1, scale: 1}");
        assertThat(fall).isEqualTo(1);
    }

    private static double of(Outcome outcome, String... patches) {
        var all = new java.util.ArrayList<>(List.of("ticks=5", "firms.*.strategy=AlwaysRestrain", "firms.*.cash=0"));
        all.addAll(List.of(patches));
        var scenario = Written.scenario(Written.TEXTBOOK, all.toArray(String[]::new));
        var history = Run.play(scenario, 1);
        return outcome.of(new Evidence(history, 0, 4, List.of(), Yardsticks.terms(scenario, history)));
    }
}
