package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.Written;
import overbuild.finance.Signed;
import overbuild.model.DemandCurve;
import overbuild.scenario.Fear;

class BestRepliesTest {
    private static final DemandCurve INELASTIC = new DemandCurve.Isoelastic(0.5, 1, 100);

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1})
    void sellsInelasticDemandAtTheChokePrice(double fear) {
        var payoff = payoff(INELASTIC, new Fear(Fear.Standing.profit, 0, fear, 0));
        assertThat(BestReplies.to(payoff, 0, 0)).isCloseTo(100, within(1e-6));
        assertThat(payoff.price(100, 0)).isCloseTo(100, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 40, 99, 300, 2000})
    void findsTheLargestPayoff(double rivals) {
        for (double fear : new double[] {0, 0.5}) {
            var payoff = payoff(INELASTIC, new Fear(Fear.Standing.profit, fear, 0, 0));
            double best = BestReplies.to(payoff, rivals, 0);
            double value = payoff.value(best, rivals);
            for (double other = 0; other < 3000; other += 1) {
                assertThat(payoff.value(other, rivals))
                        .as("%s against %s", other, best)
                        .isLessThanOrEqualTo(value + 1e-7 * Math.abs(value));
            }
        }
    }

    @Test
    void comparesNothingInAnEmptyMarket() {
        var firm = Run.play(
                        Written.scenario(
                                Written.TEXTBOOK,
                                "firms.*.structures=0",
                                "game.fear={behind: 10, ahead: 5, linear: 3}"),
                        1)
                .at(0)
                .firms()
                .get(0);
        assertThat(firm.decision().target()).isGreaterThan(30);
    }

    @Test
    void staysFiniteWherePricesRiseFasterThanMoneyCosts() {
        var firm = Run.play(
                        Written.scenario(
                                Written.TEXTBOOK,
                                "demand.curve={type: Isoelastic, elasticity: 1.5}",
                                "structures.priceFall=-0.5",
                                "operation.cost=0"),
                        1)
                .at(0)
                .firms()
                .get(0);
        assertThat(firm.decision().target()).isFinite().isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.7, 1, 1.3, 2.5})
    void doesNotDependOnTheGuess(double elasticity) {
        var curve = new DemandCurve.Isoelastic(elasticity, 1, 1e9);
        var payoff = new Payoff(curve, 100, 1, 1, 1.5, elasticity, 0, 1, 0, 10, 4, Payoff.NO_FEAR);
        double reply = BestReplies.to(payoff, 30, 0);
        assertThat(payoff.marginal(reply, 30)).isCloseTo(0, within(1e-12));
        for (double near = 1e-16; near < 10; near *= 1.7) {
            assertThat(BestReplies.to(payoff, 30, reply * (1 + near))).isCloseTo(reply, within(1e-12 * reply));
            assertThat(BestReplies.to(payoff, 30, reply / (1 + near))).isCloseTo(reply, within(1e-12 * reply));
        }
    }

    @Test
    void findsTheHumpOfADecisiveContest() {
        var contest = contest(130);
        double reply = BestReplies.to(contest, 30, 0);
        double best = scanned(contest, 30);
        assertThat(best).isGreaterThan(20);
        assertThat(reply).isCloseTo(best, within(0.01));
    }

    @Test
    void staysOutOfAContestThatDoesNotPay() {
        assertThat(BestReplies.to(contest(20), 30, 0)).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-7, 1e-11})
    void leavesAKinkAsSoonAsItPays(double below) {
        double each = 16 - below;
        var fear = new Fear(Fear.Standing.profit, 1, 0, 0);
        var payoff = new Payoff(new DemandCurve.Linear(1), 100, 1, 1, 20, 1, 0, 1, 0, each, 4, fear);
        assertThat(BestReplies.to(payoff, 3 * each, 0)).isCloseTo(16 + 1.5 * below, within(1e-13 * 16));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-7, 1e-11})
    void doesNotStopWhereStandingHasNoKink(double below) {
        double each = 160 / 9.0 - below;
        var fear = new Fear(Fear.Standing.profit, 0, 0, 1);
        var payoff = new Payoff(new DemandCurve.Linear(1), 100, 1, 1, 20, 1, 0, 1, 0, each, 4, fear);
        assertThat(BestReplies.to(payoff, 3 * each, 0)).isCloseTo(160 / 9.0 + 1.25 * below, within(1e-13 * 18));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-7, 1e-11})
    void staysBelowAKinkAsSoonAsItPays(double above) {
        double each = 160 / 9.0 + above;
        var fear = new Fear(Fear.Standing.profit, 1, 0, 0);
        var payoff = new Payoff(new DemandCurve.Linear(1), 100, 1, 1, 20, 1, 0, 1, 0, each, 4, fear);
        assertThat(BestReplies.to(payoff, 3 * each, 0)).isCloseTo(160 / 9.0 - 1.25 * above, within(1e-13 * 18));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-18, 1e-9, 1, 1e9})
    void findsRepliesOfAnySize(double size) {
        var nobodyBuys = new DemandCurve.Isoelastic(1, 1, 1e9);
        var contest = new Payoff(nobodyBuys, 0, 1, 1, 1 / size, 1, 100, 1, 9 * size, 9 * size, 2, Payoff.NO_FEAR);
        assertThat(BestReplies.to(contest, 9 * size, 0)).isCloseTo(21 * size, within(1e-12 * size));
    }

    /**
     * In P = 100 - K with cost 20 and rivals' 48 the reply is (32 + s Q)/2 beyond the signed Q, no less than Q where that pays,
     * (32 + theta p)/2 where the buyer leaves what it need not take, and nothing for a price below cost.
     */
    @ParameterizedTest
    @CsvSource({
        "10, 60, 1, 1, 21",
        "10, 60, 1, 0.5, 18.5",
        "40, 60, 1, 1, 40",
        "40, 60, 0.5, 1, 31",
        "40, 10, 1, 1, 0",
        "0, 60, 1, 1, 16"
    })
    void sellsForwardToBuildMore(double structures, double price, double must, double paid, double reply) {
        var signed = new Signed(structures, price, must, paid);
        var payoff = new Payoff(
                new DemandCurve.Linear(1), 100, 1, 1, 20, 1, 0, 1, 0, 16, 4, Payoff.NO_FEAR, Appraisal.NONE, signed);
        assertThat(BestReplies.to(payoff, 48, 0)).isCloseTo(reply, within(1e-9));
        assertThat(scanned(payoff, 48)).isCloseTo(reply, within(0.01));
    }

    private static double scanned(Payoff payoff, double rivals) {
        double best = 0;
        for (double own = 0; own < 130; own += 0.01) {
            if (payoff.value(own, rivals) > payoff.value(best, rivals)) best = own;
        }
        return best;
    }

    /** One rival with 30, decisiveness 2, cost 1, no market. */
    private static Payoff contest(double prize) {
        var nobodyBuys = new DemandCurve.Isoelastic(1, 1, 1e9);
        return new Payoff(nobodyBuys, 0, 1, 1, 1, 1, prize, 2, 30 * 30, 30, 2, Payoff.NO_FEAR);
    }

    /** Demand 1,000 at price 1, choke price 100, cost 1; the residual elasticity is the elasticity. */
    private static Payoff payoff(DemandCurve curve, Fear fear) {
        return new Payoff(curve, 1000, 1, 1, 1, 0.5, 0, 1, 0, 50, 4, fear);
    }
}
