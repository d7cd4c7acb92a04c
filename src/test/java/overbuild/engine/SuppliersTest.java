package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.scenario.ScenarioException;

/** What a structure costs when suppliers learn, when they are rushed, and when a firm grows fast. */
class SuppliersTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void getsCheaperWithAllThatWasEverBuilt() {
        var history = play("structures.supply={learningRate: 0.2, experience: 24}");
        double built = 24;
        for (int t = 1; t < 4; t++) {
            built += history.at(t - 1).arrivedUnits();
            assertThat(price(history, t)).isCloseTo(8 * Math.pow(built / 24, Math.log(0.8) / Math.log(2)), EXACTLY);
        }
        assertThat(built).isGreaterThan(40);
    }

    @Test
    void expectsLearningToGoOn() {
        var learning = play("structures.supply={learningRate: 0.2, experience: 24}")
                .at(2)
                .world();
        var before = play("structures.supply={learningRate: 0.2, experience: 24}")
                .at(1)
                .world();
        double fall = 1 - learning.structurePrice() / before.structurePrice();
        assertThat(learning.structurePriceFall()).isCloseTo(fall, EXACTLY).isPositive();
    }

    @Test
    void asksMoreAfterARushOfOrders() {
        var history = play("structures.supply={bottleneck: 0.5, normalOrders: 4}");
        double orders = MarketMetric.ORDERS.of(history.at(0));
        assertThat(orders).isGreaterThan(4);
        assertThat(price(history, 0)).isEqualTo(8);
        assertThat(price(history, 1)).isCloseTo(8 * (1 + 0.5 * (orders / 4 - 1)), EXACTLY);
    }

    @Test
    void keepsTheListWhereOrdersAreFew() {
        var history = play("structures.supply={bottleneck: 5, normalOrders: 1000}", "structures.priceFall=0.2");
        assertThat(price(history, 3)).isCloseTo(8 * Math.pow(0.8, 0.75), EXACTLY);
    }

    @Test
    void chargesFastGrowthConvexly() {
        var north = play(
                        "structures.adjustmentCost=4",
                        "firms.North.strategy={type: StockManagement, alpha: 1, target: 15}")
                .at(0)
                .firms()
                .get(0);
        double order = north.decision().funded();
        assertThat(order).isCloseTo(5, EXACTLY);
        assertThat(north.flows().structureCapex()).isCloseTo(8 * 5 * (1 + 4 * 5 / 2.0 / 10), EXACTLY);
        assertThat(north.books().construction()).isCloseTo(north.flows().structureCapex(), EXACTLY);
    }

    @Test
    void ordersWhatTheMoneyPaysFor() {
        var north = play("structures.adjustmentCost=4", "firms.North.cash=0", "structures.price=80")
                .at(0)
                .firms()
                .get(0);
        double order = north.decision().funded();
        assertThat(80 * order * (1 + 4 * order / 2 / 10)).isCloseTo(100, EXACTLY);
        assertThat(north.books().cash()).isCloseTo(0, EXACTLY);
    }

    @Test
    void stopsWhereMarginalWorthMeetsMarginalCost() {
        String[] world = {"structures.adjustmentCost=3", "firms.*.discountRate=0.1", "ticks=1"};
        var north = play(world).at(0).firms().get(0);
        double order = north.decision().funded();
        double user = 4 * 8 * (Math.pow(1.1, 0.25) - 1);
        double marginal = 100 - 30 - 2 * (10 + order) - 20 - user;
        assertThat(marginal).isCloseTo(user * 3 * order / 10, within(1e-6));
        double free = play("firms.*.discountRate=0.1", "ticks=1")
                .at(0)
                .firms()
                .get(0)
                .decision()
                .funded();
        assertThat(order).isBetween(0.1, free - 0.1);
    }

    @Test
    void takesTheBestRungWithThatCost() {
        var cheap = play("game.menu={levels: [0, 10, 100]}", "ticks=1");
        var dear = play(
                "game.menu={levels: [0, 10, 100]}",
                "ticks=1",
                "structures.adjustmentCost=1000",
                "firms.*.discountRate=0.5");
        assertThat(cheap.at(0).firms().get(0).decision().level()).isEqualTo(2);
        assertThat(dear.at(0).firms().get(0).decision().level()).isLessThan(2);
    }

    @Test
    void needsToKnowWhatSuppliersBuiltBefore() {
        assertThatThrownBy(() -> play("structures.supply={learningRate: 0.2}"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("learningRate needs experience");
    }

    private static double price(History history, int tick) {
        return history.at(tick).world().structurePrice();
    }

    private static History play(String... patches) {
        var all = new String[patches.length + 1];
        all[0] = "ticks=4";
        System.arraycopy(patches, 0, all, 1, patches.length);
        return Run.play(Written.scenario(Written.TEXTBOOK, all), 1);
    }
}
