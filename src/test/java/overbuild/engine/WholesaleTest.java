package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.model.MarketState;

/** Four firms with cost 20 in P = 100 - Q, which would sell 16 each at 36. */
class WholesaleTest {
    private static final Offset<Double> NEARLY = within(1e-9);

    private static MarketState played(int structures, String obligation, String... patches) {
        var all = new java.util.ArrayList<>(List.of(
                "ticks=3",
                "demand={shifter: {type: Series, values: [100, 100, 100]}, curve: {type: Linear, slope: 1}}",
                "market=Cournot",
                "firms.*.strategy={type: StockManagement, target: 0}",
                "firms.*.structures=" + structures,
                "interventions=[{type: WholesaleObligation, from: 2000-Q2, " + obligation + "}]"));
        all.addAll(List.of(patches));
        return Run.play(Written.scenario(Written.TEXTBOOK, all.toArray(String[]::new)), 1)
                .at(1);
    }

    private static double sales(MarketState state, int firm) {
        return state.firms().get(firm).quantity();
    }

    @Test
    void pricesWhatWasIdleAtItsLongRunCost() {
        var state = played(20, "firms: []");
        double cost = state.clearing().longRunCost();
        assertThat(cost).isBetween(20.0, 36.0);
        assertThat(state.clearing().price()).isCloseTo(cost, NEARLY);
        assertThat(state.clearing().quantity()).isCloseTo(100 - cost, NEARLY);
        for (int k = 0; k < 4; k++) assertThat(sales(state, k)).isCloseTo((100 - cost) / 4, NEARLY);
    }

    @Test
    void leavesTheMarginThatTheRegulatorGrants() {
        var state = played(20, "margin: 0.25");
        assertThat(state.clearing().price()).isCloseTo(1.25 * state.clearing().longRunCost(), NEARLY);
    }

    @Test
    void takesNothingWhereThePriceIsLowerAnyway() {
        assertThat(played(20, "margin: 1").clearing().price()).isCloseTo(36, NEARLY);
    }

    @Test
    void leavesScarcityItsPrice() {
        var state = played(18, "margin: 0");
        assertThat(state.clearing().price()).isCloseTo(28, NEARLY);
        for (int k = 0; k < 4; k++) assertThat(sales(state, k)).isCloseTo(18, NEARLY);
    }

    @Test
    void bindsThoseThatItNames() {
        var state = played(20, "firms: [North]");
        assertThat(state.clearing().price()).isCloseTo(32, NEARLY);
        assertThat(sales(state, 0)).isCloseTo(20, NEARLY);
        for (int k = 1; k < 4; k++) assertThat(sales(state, k)).isCloseTo(16, NEARLY);
    }

    @Test
    void makesNobodySellBelowItsOwnCost() {
        var state = played(20, "firms: [North]", "firms.North.runningCost=35");
        var free = played(20, "firms: [East], margin: 1000", "firms.North.runningCost=35");
        assertThat(state.clearing().price()).isEqualTo(free.clearing().price());
        assertThat(sales(state, 0)).isEqualTo(sales(free, 0));
    }

    @Test
    void worksWhereUsersReactWithALag() {
        var state = played(20, "margin: 0.1", "demand.lag={speed: 0.5}");
        assertThat(state.clearing().price()).isCloseTo(1.1 * state.clearing().longRunCost(), NEARLY);
        assertThat(state.clearing().quantity()).isCloseTo(state.clearing().demanded(), NEARLY);
    }
}
