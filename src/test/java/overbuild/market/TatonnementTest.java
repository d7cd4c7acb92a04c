package overbuild.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.engine.Run;
import overbuild.model.DemandCurve;

class TatonnementTest {
    private static final Tatonnement RULE = new Tatonnement(0.4, 5.0);

    @Test
    void beginsWithItsOpening() {
        assertThat(clear(RULE, 60, Double.NaN).price()).isEqualTo(5);
    }

    @Test
    void beginsWhereTheMarketClearsWithoutOne() {
        var result = clear(new Tatonnement(0.4, null), 60, Double.NaN);
        assertThat(result.price()).isCloseTo(40, within(1e-12));
        assertThat(result.target()).isCloseTo(40, within(1e-9));
    }

    /** P = 100 - Q: at 20 users want 80, 20 more than there is. */
    @Test
    void risesWithExcessDemand() {
        var result = clear(RULE, 60, 20);
        assertThat(result.price()).isEqualTo(20);
        assertThat(result.target()).isCloseTo(20 * Math.exp(0.4 * 20 / 60), within(1e-12));
        assertThat(result.sales()[0]).isEqualTo(60);
    }

    @Test
    void fallsWithIdleCapacityDownToCost() {
        var result = clear(RULE, 160, 20);
        assertThat(result.target()).isCloseTo(20 * Math.exp(-0.4 * 80 / 160), within(1e-12));
        assertThat(result.sales()[0]).isCloseTo(80, within(1e-12));
        assertThat(clear(RULE, 1e6, 2.5).target()).isEqualTo(2);
    }

    @Test
    void stopsAtTheChokePrice() {
        assertThat(clear(RULE, 1e-3, 20).target()).isEqualTo(100);
        assertThat(clear(RULE, 0, 20).target()).isEqualTo(100);
    }

    @Test
    void startsAnewFromAPriceOfNothing() {
        assertThat(clear(RULE, 60, 0).price()).isCloseTo(40, within(1e-12));
    }

    @Test
    void gropesTowardTheClearingPriceOfARun() {
        var history = Run.play(
                Written.scenario(
                        Written.TEXTBOOK,
                        "ticks=200",
                        "market={type: Tatonnement, speed: 0.3, opening: 25}",
                        "firms.*.strategy={type: BestReply, lambda: 0}",
                        "structures.depreciation=0"),
                1);
        var last = history.at(199).clearing();
        assertThat(history.at(0).clearing().price()).isEqualTo(25);
        double capacity = history.at(199).structures();
        double expected = history.curve().price(history.at(199).world().shifter(), capacity);
        assertThat(last.price()).isCloseTo(expected, within(1e-6 * expected));
    }

    private static Result clear(MarketRule rule, double capacity, double lastTarget) {
        double[] one = {1};
        double[] cost = {2};
        double[] able = {capacity};
        var curve = new DemandCurve.Linear(1);
        return rule.clear(new Offers(curve, 100, FeltPrice.IMMEDIATE, able, cost, one, lastTarget, lastTarget));
    }
}
