package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.History;
import overbuild.model.Sector;
import overbuild.model.Status;

/** What each instrument books, on both sides. */
class ContractsTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static History play(String instruments, String... patches) {
        var all = new java.util.ArrayList<>(List.of(
                "ticks=6",
                "firms.*.cash=100",
                "firms.*.strategy={type: StockManagement, target: 10}",
                "finance.instruments=" + instruments));
        all.addAll(List.of(patches));
        return Run.play(Written.scenario(Written.TEXTBOOK, all.toArray(String[]::new)), 1);
    }

    private static Firm north(History history, int tick) {
        return history.at(tick).firms().get(0);
    }

    private static List<Event.Kind> kinds(History history, int tick) {
        return history.at(tick).events().stream().map(Event::kind).toList();
    }

    @Test
    void marksAStakeToMarketAndSellsItOnItsDate() {
        var history = play(
                "{chips: {type: Stake, holder: North, value: 40, path: {2000-Q1: 1, 2000-Q2: 2}, sales: [{at: 2000-Q3, share: 0.5}]}}");
        assertThat(north(history, 0).books().securities()).isCloseTo(40, EXACTLY);
        assertThat(north(history, 1).books().securities()).isCloseTo(80, EXACTLY);
        assertThat(north(history, 1).flows().of(Flow.REVALUED)).isCloseTo(40, EXACTLY);
        assertThat(north(history, 2).books().securities()).isCloseTo(40, EXACTLY);
        assertThat(north(history, 2).flows().of(Flow.SECURITIES)).isCloseTo(40, EXACTLY);
        assertThat(north(history, 2).flows().of(Flow.REVALUED)).isCloseTo(0, EXACTLY);
        assertThat(kinds(history, 2)).contains(Event.Kind.STAKE_SOLD);
    }

    @Test
    void callsAMarginLoanAndIsPaidInCashATickLater() {
        var history = play(
                "{chips: {type: Stake, holder: North, value: 40, path: {2000-Q1: 1, 2000-Q2: 0.5}},"
                        + " loan: {type: MarginLoan, borrower: North, stake: chips, line: 10, drawn: 10, rate: 0, advance: 0.25, trigger: 0.35, target: 0.25}}");
        assertThat(kinds(history, 1)).contains(Event.Kind.MARGIN_CALL);
        assertThat(north(history, 1).books().debt()).isCloseTo(10, EXACTLY);
        assertThat(north(history, 2).books().debt()).isCloseTo(5, EXACTLY);
        assertThat(north(history, 2).flows().amortisation()).isCloseTo(5, EXACTLY);
        assertThat(kinds(history, 2)).doesNotContain(Event.Kind.FORCED_SALE);
    }

    @Test
    void forcesASaleWhereThereIsNoCash() {
        var history = play(
                "{chips: {type: Stake, holder: North, value: 40, path: {2000-Q1: 1, 2000-Q2: 0.5}},"
                        + " loan: {type: MarginLoan, borrower: North, stake: chips, line: 10, drawn: 10, rate: 0, advance: 0.25, trigger: 0.35, target: 0.25, impact: 0.5}}",
                "firms.North.cash=0",
                "firms.North.structures=0",
                "firms.North.strategy={type: StockManagement, target: 0}");
        assertThat(kinds(history, 2)).contains(Event.Kind.FORCED_SALE);
        var books = north(history, 2).books();
        assertThat(books.debt() / books.securities()).isLessThanOrEqualTo(0.25 + 1e-9);
    }

    @Test
    void defaultsOnAMarginLoanThatTheStakeNoLongerCovers() {
        var history = play(
                "{chips: {type: Stake, holder: North, value: 40, path: {2000-Q1: 1, 2000-Q2: 0.1}},"
                        + " loan: {type: MarginLoan, borrower: North, stake: chips, line: 10, drawn: 10, rate: 0, advance: 0.25, trigger: 0.35, target: 0.25}}",
                "firms.North.cash=0",
                "firms.North.structures=0",
                "firms.North.strategy={type: StockManagement, target: 0}");
        assertThat(kinds(history, 2)).contains(Event.Kind.DEFAULT);
        assertThat(north(history, 2).status()).isEqualTo(Status.REORGANISED);
    }

    @Test
    void sendsPartOfCapexRoundToTheBuyer() {
        var history = play(
                "{chips: {type: VendorEquity, buyer: North, share: 0.3, most: 1000}}",
                "firms.*.strategy={type: StockManagement, target: 60}",
                "firms.North.cash=0");
        var paid = history.at(0).sector(Sector.VENDORS);
        assertThat(north(history, 0).flows().issued()).isPositive();
        assertThat(paid.securities()).isCloseTo(north(history, 0).flows().issued(), EXACTLY);
        assertThat(north(history, 0).flows().issued())
                .isLessThanOrEqualTo(0.3 * north(history, 0).flows().raceCapex() + 1e-9);
    }

    @Test
    void paysForCapacityThatNobodyUses() {
        var history = play(
                "{compute: {type: TakeOrPay, seller: South, buyer: North, structures: 5, price: 1000, from: 2000-Q2, until: 2000-Q4}}",
                "firms.North.cash=100000");
        var now = history.at(1);
        double got = now.firms().get(2).flows().contracts();
        assertThat(got).isPositive();
        assertThat(now.firms().get(0).flows().contracts()).isCloseTo(-got, EXACTLY);
        assertThat(history.at(0).firms().get(2).flows().contracts()).isZero();
        assertThat(history.at(4).firms().get(2).flows().contracts()).isZero();
    }

    @Test
    void leavesTheSellerAClaimWhenTheBuyerFails() {
        var history = play(
                "{compute: {type: TakeOrPay, seller: South, buyer: North, structures: 5, price: 1000, from: 2000-Q2, until: 2000-Q4}}",
                "firms.North.cash=0",
                "firms.North.funding.cashCeiling=0");
        assertThat(kinds(history, 1)).contains(Event.Kind.DEFAULT, Event.Kind.CLAIM);
        assertThat(history.at(2).firms().get(2).books().securities()).isPositive();
        assertThat(history.at(2).firms().get(2).flows().contracts()).isZero();
    }

    @Test
    void leavesNoClaimToAFirmThatHasLeft() {
        var history = play(
                "{compute: {type: TakeOrPay, seller: South, buyer: North, structures: 5, price: 1000, from: 2000-Q2, until: 2000-Q4}}",
                "firms.North.cash=0",
                "firms.North.funding.cashCeiling=0",
                "interventions=[{type: Exit, at: 2000-Q4, firm: South, capacity: retired}]");
        assertThat(history.at(2).firms().get(2).books().securities()).isPositive();
        assertThat(history.at(3).firms().get(2).books().securities()).isZero();
    }

    @Test
    void buildsTogetherByShares() {
        var history = play(
                "{gate: {type: JointVenture, partners: [{firm: North, share: 0.75}, {firm: South, share: 0.25}], structures: 4, from: 2000-Q1, until: 2000-Q2}}",
                "firms.*.cash=1000");
        double north = north(history, 0).flows().structureCapex();
        double south = history.at(0).firms().get(2).flows().structureCapex();
        assertThat(north).isCloseTo(3 * south, EXACTLY);
    }

    @Test
    void dilutesAPartnerThatMissesACall() {
        var history = play(
                "{gate: {type: JointVenture, partners: [{firm: North, share: 0.5}, {firm: South, share: 0.5}], structures: 4, from: 2000-Q1, until: 2000-Q2}}",
                "firms.South.cash=10000",
                "firms.North.cash=0",
                "firms.North.funding.cashFloor=1000000",
                "firms.*.strategy={type: StockManagement, target: 0}");
        assertThat(kinds(history, 0)).contains(Event.Kind.CALL_MISSED);
        assertThat(north(history, 0).flows().structureCapex()).isZero();
        assertThat(history.at(0).firms().get(2).flows().structureCapex()).isPositive();
    }

    @Test
    void rentsStructuresThatStandInTheBooks() {
        var history = play(
                "{shed: {type: Lease, lessee: North, structures: 2, from: 2000-Q1, ticks: 4, rate: 0.1}}",
                "firms.*.strategy={type: StockManagement, target: 0}");
        double owed = north(history, 0).books().debt();
        assertThat(owed).isPositive();
        assertThat(north(history, 4).books().debt()).isCloseTo(0, within(1e-9 * owed));
        double first = north(history, 1).flows().amortisation()
                + north(history, 1).flows().interest();
        double last = north(history, 4).flows().amortisation()
                + north(history, 4).flows().interest();
        assertThat(last).isCloseTo(first, within(1e-6 * first));
    }

    @Test
    void callsSharesAsItBuilds() {
        var history = play(
                "{shares: {type: PartlyPaid, issuer: North, subscribed: 50, call: 0.1}}",
                "firms.North.cash=0",
                "firms.North.funding.cashCeiling=0",
                "firms.*.strategy={type: StockManagement, target: 60}");
        assertThat(north(history, 1).flows().issued()).isCloseTo(5, EXACTLY);
    }

    @Test
    void issuesSharesUpToWhatInvestorsTake() {
        var history = play(
                "{shares: {type: ShareIssue, issuer: North, perYear: 0.4}}",
                "firms.North.cash=0",
                "firms.North.funding.cashCeiling=0",
                "firms.*.strategy={type: StockManagement, target: 60}");
        assertThat(north(history, 1).flows().issued()).isPositive();
    }

    @Test
    void aBuyerWalksAwayAndPaysForIt() {
        var history = play(
                "{long: {type: TakeOrPay, seller: North, buyer: West, structures: 4, price: 80, from: 2000-Q1, until: 2000-Q4}}",
                "interventions=[{type: ContractDefault, at: 2000-Q2, contract: long, damages: 0.5}]",
                "credit={riskFree: 0, spread: 0}");
        assertThat(north(history, 0).flows().contracts()).isCloseTo(4 * 20 / 4, EXACTLY);
        double lost = 3 * 4 * 20 / 4;
        assertThat(north(history, 1).flows().contracts()).isCloseTo(0.5 * lost, EXACTLY);
        assertThat(history.at(1).events())
                .anyMatch(event -> event.kind() == Event.Kind.CLAIM && Math.abs(event.amount() - lost) < 1e-9);
        for (int t = 2; t < 6; t++)
            assertThat(north(history, t).flows().contracts()).isZero();
    }

    private static double wanted(String contracts, String... patches) {
        var all = new java.util.ArrayList<>(List.of(patches));
        all.add("firms.*.strategy=BestReply");
        all.add("firms.*.debts={bond: {principal: 60, rate: 0}}");
        return north(play(contracts, all.toArray(String[]::new)), 0).decision().target();
    }

    /** P = 100 - K, so that a contract for Q moves the best reply by s Q/2. */
    @Test
    void aSellerBuildsForWhatItHasSigned() {
        var contract =
                "{compute: {type: TakeOrPay, seller: North, buyer: South, structures: 6, price: 90, from: 2000-Q1, until: 2001-Q4}}";
        double without = wanted("{}");
        assertThat(wanted(contract)).isCloseTo(without + 3, EXACTLY);
        assertThat(wanted(contract.replace("until: 2001-Q4", "until: 2000-Q1"), "structures.buildTicks=1"))
                .isCloseTo(wanted("{}", "structures.buildTicks=1"), EXACTLY);
    }

    /** Lenders ask the buyer for 20 % a year, and the order is delivered in a year. */
    @Test
    void aSellerCountsLessOnABuyerThatMayFail() {
        var contract =
                "{compute: {type: TakeOrPay, seller: North, buyer: South, structures: 6, price: 90, from: 2000-Q1, until: 2001-Q4}}";
        var lag = "structures.buildTicks=3";
        double more = wanted(contract, lag, "credit={riskFree: 0, spread: 0.2}")
                - wanted("{}", lag, "credit={riskFree: 0, spread: 0.2}");
        assertThat(more).isCloseTo(3 / 1.2, EXACTLY);
    }
}
