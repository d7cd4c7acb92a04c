package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.History;
import overbuild.model.Sector;
import overbuild.model.Status;

/** Lenders in the textbook market: North restrains, earns 100 per quarter and holds structures worth 80. */
class CreditTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String FREEZE =
            "interventions=[{type: CreditFreeze, from: 2000-Q2, until: 2000-Q3, level: 0.1, recovery: 0.2}]";
    private static final String RESTRAINED = "firms.*.strategy=AlwaysRestrain";
    private static final String OWES = "firms.North.debts={bond: {principal: 1000, rate: 0.2, compounding: nominal}}";

    @Test
    void aFreezeShutsCreditAndOpensItSlowly() {
        var history = play(FREEZE, RESTRAINED, "ticks=8");
        double[] regimes = {1, 0.1, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35};
        for (int t = 0; t < 8; t++) assertThat(history.at(t).credit().regime()).isCloseTo(regimes[t], EXACTLY);
        var patient = play(FREEZE, RESTRAINED, "ticks=8", "credit.recovery=1");
        double[] opened = {1, 0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 1};
        for (int t = 0; t < 8; t++) assertThat(patient.at(t).credit().regime()).isCloseTo(opened[t], EXACTLY);
    }

    @Test
    void floatingDebtFallsDueWhileCreditIsTight() {
        var history = play(FREEZE, RESTRAINED, OWES, "firms.North.funding.floating=0.4", "ticks=3");
        assertThat(north(history, 0).flows().amortisation()).isZero();
        double called = 0.25 * (1 - 2 * 0.1) * 0.4;
        assertThat(north(history, 1).flows().amortisation()).isCloseTo(called * 1000, EXACTLY);
        assertThat(north(history, 2).books().debt()).isCloseTo(1000 * (1 - called) * (1 - called), EXACTLY);
    }

    @Test
    void aCallThatCannotBePaidIsADefault() {
        String[] poor = {RESTRAINED, OWES, "firms.North.cash=0", "firms.North.funding.floating=1", "ticks=2"};
        assertThat(north(play(poor), 1).status()).isEqualTo(Status.ACTIVE);
        var history = play(poor[0], poor[1], poor[2], poor[3], poor[4], FREEZE);
        assertThat(north(history, 1).status()).isEqualTo(Status.REORGANISED);
        assertThat(history.at(1).events()).anyMatch(event -> event.kind() == Event.Kind.DEFAULT);
    }

    @Test
    void lossesOfLendersTightenCredit() {
        String[] ruin = {
            RESTRAINED,
            "firms.North.debts={bond: {principal: 1000, rate: 2, compounding: nominal}}",
            "firms.East.debts={bond: {principal: 1000, rate: 0}}",
            "firms.North.cash=0",
            "ticks=2",
            "credit.failureWeight=0",
        };
        assertThat(play(ruin).at(1).credit().regime()).isEqualTo(1);
        var history = play(ruin[0], ruin[1], ruin[2], ruin[3], ruin[4], ruin[5], "credit.lossWeight=2");
        double share = (1000 - 0.4 * 80) / 2000;
        assertThat(history.at(0).credit().lossShares()).containsExactly(share);
        assertThat(history.at(1).credit().regime()).isCloseTo(Math.exp(-2 * share), EXACTLY);
    }

    @Test
    void coverageOfExpectedEarningsLimitsNewLoans() {
        String[] poor = {"structures.price=80", "firms.*.cash=0", "firms.*.funding.leverage=5", "credit.spread=0.1"};
        double wide = north(play(poor), 0).flows().borrowed();
        var narrow = play(poor[0], poor[1], poor[2], poor[3], "firms.*.funding.coverage=40");
        double lent = north(narrow, 0).flows().borrowed();
        assertThat(lent).isPositive().isLessThan(wide);
        double earned = 40 * (10 + north(narrow, 0).decision().wanted());
        assertThat(lent * 4 * (Math.pow(1.1, 0.25) - 1) * 40).isCloseTo(earned, EXACTLY);
    }

    @Test
    void newLoansMayPayInterestOnUnfinishedBuilding() {
        String[] building = {
            RESTRAINED,
            "structures.buildTicks=4",
            "firms.North.onOrder=10",
            "firms.North.cash=150",
            "firms.North.funding={leverage: 5, cashFloor: 150}",
            "firms.North.debts={bond: {principal: 400, rate: 1.2, compounding: nominal}}"
        };
        assertThat(north(play(building), 0).flows().borrowed()).isZero();
        var carried = play(
                building[0],
                building[1],
                building[2],
                building[3],
                building[4],
                building[5],
                "firms.North.funding.buildingInterest=0.5");
        assertThat(north(carried, 0).flows().interest()).isCloseTo(120, EXACTLY);
        assertThat(north(carried, 0).flows().borrowed()).isCloseTo(20, EXACTLY);
    }

    @Test
    void dividendsAreAShareOfIncomeAboveABuffer() {
        String[] owing = {RESTRAINED, OWES, "firms.North.cash=0"};
        var paid = play(owing[0], owing[1], owing[2], "firms.North.funding={payout: 0.6}");
        assertThat(north(paid, 0).flows().paidOut()).isCloseTo(30, EXACTLY);
        var cut = play(owing[0], owing[1], owing[2], "firms.North.funding={payout: 0.6, buffer: 0.7}");
        assertThat(north(cut, 0).flows().paidOut()).isCloseTo(15, EXACTLY);
        var none = play(owing[0], owing[1], owing[2], "firms.North.funding={payout: 0.6, buffer: 2}");
        assertThat(north(none, 0).flows().paidOut()).isZero();
    }

    @Test
    void bondsFallDueAtMaturity() {
        var history = play(
                RESTRAINED,
                "ticks=4",
                "firms.North.debts={bond: {principal: 1000, rate: 0, repayment: Bullet, maturity: 2000-Q3}}");
        double[] repaid = {0, 0, 1000, 0};
        for (int t = 0; t < 4; t++)
            assertThat(north(history, t).flows().amortisation()).isEqualTo(repaid[t]);
    }

    @Test
    void interestInKindIsLentAnew() {
        var history = play(
                RESTRAINED,
                "ticks=3",
                "firms.North.debts={note: {principal: 1000, rate: 0.4, compounding: nominal, repayment: PaidInKind, maturity: 2000-Q3}}");
        assertThat(north(history, 0).flows().borrowed()).isCloseTo(100, EXACTLY);
        assertThat(north(history, 1).books().debt()).isCloseTo(1210, EXACTLY);
        assertThat(north(history, 2).flows().amortisation()).isCloseTo(1331, EXACTLY);
    }

    @Test
    void linesLapseWhileCreditIsTight() {
        var history = play(
                FREEZE,
                RESTRAINED,
                "ticks=2",
                "firms.North.debts={line: {principal: 1000, rate: 0, repayment: Revolving}, bond: {principal: 500, rate: 0}}");
        assertThat(north(history, 0).books().debt()).isEqualTo(1500);
        assertThat(north(history, 1).books().debt()).isEqualTo(500);
    }

    @Test
    void aBrokenPromiseIsADefault() {
        String[] promised = {
            RESTRAINED,
            "firms.*.growthCap=0",
            "firms.North.debts={bond: {principal: 30, rate: 0, covenant: {leverage: 0.5}}, line: {principal: 0, rate: 0}}",
            "structures.depreciation=0.4",
            "ticks=8"
        };
        var history = play(promised);
        for (int t = 0; t < 8; t++) {
            boolean broken = 30 > 0.5 * 80 * Math.pow(0.6, (t + 1) / 4.0);
            assertThat(north(history, t).status()).isEqualTo(broken ? Status.REORGANISED : Status.ACTIVE);
        }
        var covered = play(
                RESTRAINED,
                "firms.North.debts={bond: {principal: 100, rate: 2, compounding: nominal, covenant: {coverage: 1.99}}}",
                "firms.East.debts={bond: {principal: 100, rate: 2, compounding: nominal, covenant: {coverage: 2.01}}}");
        assertThat(north(covered, 0).status()).isEqualTo(Status.ACTIVE);
        assertThat(covered.at(0).firms().get(1).status()).isEqualTo(Status.REORGANISED);
    }

    @Test
    void lendersBuyWhatVendorsAreStillOwedInADefault() {
        var history = play(
                RESTRAINED,
                "structures.price=80",
                "structures.upkeep=100",
                "credit.failureWeight=0",
                "firms.*.cash=0",
                "firms.North.funding={leverage: 0.2, vendor: 0.6}",
                "ticks=12");
        var failed = history.states().stream()
                .filter(state -> state.events().stream()
                        .anyMatch(event -> event.kind() == Event.Kind.DEFAULT
                                && event.firm().equals("North")))
                .findFirst()
                .orElseThrow();
        var vendors = failed.sector(Sector.VENDORS).flows();
        double recovered = failed.events().stream()
                .filter(event -> event.kind() == Event.Kind.RECOVERY)
                .mapToDouble(Event::amount)
                .sum();
        assertThat(recovered).isPositive();
        assertThat(vendors.of(Flow.AMORTISATION)).isBetween(1e-9, recovered);
        assertThat(vendors.of(Flow.FORGIVEN)).isNegative();
        assertThat(failed.sector(Sector.VENDORS).loans()).isCloseTo(0, EXACTLY);
    }

    @Test
    void firmsPayForTheirOwnRisk() {
        String[] poor = {"structures.price=80", "firms.*.cash=0", "firms.*.funding.leverage=0.5", "ticks=2"};
        double alike = north(play(poor), 1).flows().interest();
        var priced = play(poor[0], poor[1], poor[2], poor[3], "credit.price={type: BreakEven, intercept: -2}");
        assertThat(alike).isZero();
        assertThat(north(priced, 1).flows().interest()).isPositive();
    }

    private static Firm north(History history, int tick) {
        return history.at(tick).firms().get(0);
    }

    private static History play(String... patches) {
        return Run.play(Written.scenario(Written.TEXTBOOK, patches), 1);
    }
}
