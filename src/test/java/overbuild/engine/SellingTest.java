package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.Sector;
import overbuild.model.Status;

/**
 * Sales of estates by hand, in the textbook market: each of four firms holds 10 structures, in the books at 80, and earns 100 a quarter.
 * North owes interest of 500 a quarter on 1000, and fails in the first.
 */
class SellingTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String LIQUIDATE = "resolution={type: Liquidate, bids: {worth: 0.5, scrap: 0.1, funds: 1}}";
    private static final String MERGE = "resolution={type: Merge, bids: {worth: 0.5, scrap: 0.1, funds: 1}}";

    @Test
    void richFirmsPayWhatItIsWorthAndShareIt() {
        var history = play(LIQUIDATE);
        assertThat(firm(history, 0, "North").status()).isEqualTo(Status.FOR_SALE);
        assertThat(firm(history, 0, "North").books().debt()).isCloseTo(1000, EXACTLY);
        assertThat(firm(history, 0, "North").flows().unpaid()).isCloseTo(400, EXACTLY);
        var north = firm(history, 1, "North");
        assertThat(north.status()).isEqualTo(Status.GONE);
        assertThat(north.flows().takenOver()).isCloseTo(-40, EXACTLY);
        assertThat(north.flows().writtenDown()).isCloseTo(40, EXACTLY);
        assertThat(north.flows().amortisation()).isCloseTo(40, EXACTLY);
        assertThat(north.flows().forgiven()).isCloseTo(960, EXACTLY);
        assertThat(north.books().netWorth()).isZero();
        var east = firm(history, 1, "East");
        assertThat(east.plant().structures()).isCloseTo(10 + 10.0 / 3, EXACTLY);
        assertThat(east.books().structures()).isCloseTo(80 + 40.0 / 3, EXACTLY);
        assertThat(east.flows().takenOver()).isCloseTo(40.0 / 3, EXACTLY);
        assertThat(amount(history, 1, Event.Kind.RECOVERY)).isCloseTo(40, EXACTLY);
        assertThat(history.at(1).structures()).isCloseTo(40, EXACTLY);
        assertThat(history.at(1).clearing().price())
                .isCloseTo(history.at(0).clearing().price(), EXACTLY);
    }

    @Test
    void poorFirmsPayWhatTheyHave() {
        var history = play(LIQUIDATE, "firms.*.funding={cashFloor: 94}");
        assertThat(firm(history, 1, "North").flows().amortisation()).isCloseTo(18, EXACTLY);
        assertThat(firm(history, 1, "West").books().cash()).isCloseTo(100 - 6 + 400.0 / 3, EXACTLY);
        assertThat(history.at(1).structures()).isCloseTo(40, EXACTLY);
    }

    @Test
    void whatMoneyDoesNotReachIsScrapped() {
        var history = play(LIQUIDATE, "firms.*.funding={cashFloor: 98}");
        assertThat(firm(history, 1, "West").plant().structures()).isCloseTo(10 + 2.5, EXACTLY);
        assertThat(firm(history, 1, "North").flows().amortisation()).isCloseTo(8, EXACTLY);
        assertThat(amount(history, 1, Event.Kind.SCRAPPED)).isCloseTo(2.5, EXACTLY);
        assertThat(history.at(1).structures()).isCloseTo(37.5, EXACTLY);
    }

    @Test
    void onlyTheRichestBid() {
        var one = "resolution={type: Liquidate, buyers: 1, bids: {worth: 0.5, scrap: 0.1, funds: 1}}";
        var history = play(one, "firms.West.cash=5");
        assertThat(firm(history, 1, "West").plant().structures()).isCloseTo(20, EXACTLY);
        assertThat(firm(history, 1, "East").plant().structures()).isCloseTo(10, EXACTLY);
    }

    @Test
    void earningsRaiseThePrice() {
        var years = "resolution={type: Liquidate, bids: {multiple: 0.05, worth: 0.5, scrap: 0.1, funds: 1}}";
        assertThat(firm(play(years), 1, "North").flows().amortisation()).isCloseTo(0.05 * 400 + 40, EXACTLY);
    }

    @Test
    void theProcedureIsPaidFirst() {
        var dear = "resolution={type: Liquidate, bids: {worth: 0.5, scrap: 0.1, cost: 0.25, funds: 1}}";
        assertThat(firm(play(dear), 1, "North").flows().amortisation()).isCloseTo(30, EXACTLY);
    }

    @Test
    void claimsArePaidByRank() {
        var history = play(
                LIQUIDATE,
                "firms.North.debts={junior: {principal: 1000, rate: 2, compounding: nominal, rank: 2},"
                        + " senior: {principal: 30, rate: 0}}",
                "firms.East.cash=5",
                MERGE);
        var debts = firm(history, 1, "East").books().debts();
        assertThat(debts).extracting("name").containsExactly("North: junior", "North: senior");
        assertThat(debts.get(0).principal()).isCloseTo(10, EXACTLY);
        assertThat(debts.get(1).principal()).isCloseTo(30, EXACTLY);
    }

    @Test
    void suppliersComeAfterLendersAndOwnersLast() {
        var history = play(
                LIQUIDATE,
                "firms.North.debts={note: {principal: 125, rate: 0, repayment: Bullet, maturity: 2000-Q1},"
                        + " bond: {principal: 10, rate: 0}}");
        assertThat(firm(history, 0, "North").flows().unpaid()).isCloseTo(25, EXACTLY);
        var north = firm(history, 1, "North");
        assertThat(north.flows().amortisation()).isCloseTo(10, EXACTLY);
        assertThat(north.flows().unpaid()).isCloseTo(-25, EXACTLY);
        assertThat(north.flows().paidOut()).isCloseTo(5, EXACTLY);
        assertThat(amount(history, 1, Event.Kind.RECOVERY)).isCloseTo(35, EXACTLY);
    }

    @Test
    void oneFirmTakesOverAllAndOwesForIt() {
        var history = play(MERGE, "firms.East.cash=5");
        var east = firm(history, 1, "East");
        assertThat(east.plant().structures()).isCloseTo(20, EXACTLY);
        assertThat(east.books().structures()).isCloseTo(120, EXACTLY);
        assertThat(east.books().debts()).singleElement().satisfies(debt -> {
            assertThat(debt.name()).isEqualTo("North: bond");
            assertThat(debt.principal()).isCloseTo(40, EXACTLY);
            assertThat(debt.rate()).isCloseTo(0.5, EXACTLY);
        });
        double earned = firm(history, 1, "East").flows().sales()
                - firm(history, 1, "East").flows().running();
        assertThat(east.books().cash()).isCloseTo(105 + earned - 20, EXACTLY);
        assertThat(history.at(1).sector(Sector.LENDERS).loans()).isCloseTo(40, EXACTLY);
        assertThat(history.at(1).credit().losses()).isCloseTo(960, EXACTLY);
        assertThat(firm(history, 1, "West").plant().structures()).isCloseTo(10, EXACTLY);
    }

    @Test
    void contractsGoOnWithTheHeir() {
        var history = play(
                MERGE,
                "firms.East.cash=5",
                "finance.instruments={long: {type: TakeOrPay, seller: North, buyer: West, structures: 4, price: 80,"
                        + " from: 2000-Q1, until: 2002-Q4}}");
        double spot = history.at(1).clearing().price();
        double due = 4 * (80 - spot) / 4;
        assertThat(firm(history, 1, "East").flows().contracts()).isCloseTo(due, EXACTLY);
        assertThat(firm(history, 1, "West").flows().contracts()).isCloseTo(-due, EXACTLY);
    }

    @Test
    void brokenContractsShareInWhatIsLeft() {
        var history = play(
                LIQUIDATE,
                "finance.instruments={long: {type: TakeOrPay, seller: West, buyer: North, structures: 4, price: 300,"
                        + " from: 2000-Q1, until: 2002-Q4}}");
        double claim = amount(history, 0, Event.Kind.CLAIM);
        double claims = amount(history, 0, Event.Kind.DEFAULT) + claim;
        assertThat(firm(history, 1, "West").flows().contracts()).isCloseTo(40 * claim / claims, EXACTLY);
        assertThat(firm(history, 1, "North").flows().amortisation()).isCloseTo(40 * (1 - claim / claims), EXACTLY);
    }

    @Test
    void twoFailuresOfATickAreSoldTogether() {
        var history = play(LIQUIDATE, owes("East", 1000), "firms.*.funding={cashFloor: 90}");
        for (var name : List.of("North", "East"))
            assertThat(firm(history, 1, name).flows().amortisation()).isCloseTo(10, EXACTLY);
        assertThat(firm(history, 1, "West").plant().structures()).isCloseTo(20, EXACTLY);
        assertThat(firm(history, 1, "South").plant().structures()).isCloseTo(20, EXACTLY);
    }

    @Test
    void twoFailuresFindTwoHeirs() {
        var history = play(MERGE, owes("East", 1000), "firms.*.funding={cashFloor: 90}");
        assertThat(firm(history, 1, "West").plant().structures()).isCloseTo(20, EXACTLY);
        assertThat(firm(history, 1, "South").plant().structures()).isCloseTo(20, EXACTLY);
    }

    @Test
    void wholeIndustryIsScrapped() {
        for (var resolution : List.of(LIQUIDATE, MERGE)) {
            var history = play(resolution, owes("East", 1000), owes("West", 1000), owes("South", 1000));
            assertThat(history.at(1).structures()).isZero();
            assertThat(history.at(1).firms()).allMatch(firm -> firm.status() == Status.GONE);
            assertThat(amount(history, 1, Event.Kind.RECOVERY)).isCloseTo(4 * 8, EXACTLY);
            assertThat(history.at(3).clearing().quantity()).isZero();
        }
    }

    @Test
    void heirMayFailNext() {
        var history = play(
                MERGE,
                "firms.East.cash=5",
                "firms.East.debts={bond: {principal: 9000, rate: 0, repayment: Bullet, maturity: 2000-Q2}}");
        assertThat(firm(history, 1, "East").status()).isEqualTo(Status.FOR_SALE);
        assertThat(firm(history, 2, "East").status()).isEqualTo(Status.GONE);
        assertThat(history.at(2).structures()).isCloseTo(40, EXACTLY);
        assertThat(history.at(2).firms().stream()
                        .mapToDouble(firm -> firm.plant().structures())
                        .max())
                .hasValueCloseTo(30.0, EXACTLY);
    }

    @Test
    void fewerSellersAskMoreThanCreditorsWhoKeepThemRunning() {
        String[] idle = {
            "market=Cournot", "firms.*.structures=30", "firms.*.strategy={type: StockManagement, target: 30}"
        };
        double four = 20 + 80.0 / 5;
        double three = 20 + 80.0 / 4;
        assertThat(priceAfter("resolution={type: Reorganise, scrap: 0.5}", idle))
                .isCloseTo(four, EXACTLY);
        assertThat(priceAfter(LIQUIDATE, idle)).isCloseTo(three, EXACTLY);
        assertThat(priceAfter(MERGE, idle)).isCloseTo(three, EXACTLY);
    }

    private static double priceAfter(String resolution, String... patches) {
        var all = new ArrayList<>(List.of(patches));
        all.add(resolution);
        var history = play(all.toArray(String[]::new));
        assertThat(history.at(0).clearing().price()).isCloseTo(36, EXACTLY);
        return history.at(1).clearing().price();
    }

    @Test
    void lendersPayForAReorganisation() {
        var history = play("resolution={type: Reorganise, scrap: 0.5, cost: 0.25}");
        var north = firm(history, 0, "North");
        assertThat(north.books().structures()).isCloseTo(40, EXACTLY);
        assertThat(north.flows().contracts()).isCloseTo(-10, EXACTLY);
        assertThat(north.flows().issued()).isCloseTo(10, EXACTLY);
        assertThat(amount(history, 0, Event.Kind.RECOVERY)).isCloseTo(30, EXACTLY);
        assertThat(history.at(0).credit().losses()).isCloseTo(970, EXACTLY);
        assertThat(history.at(0).sector(Sector.LENDERS).securities()).isCloseTo(40, EXACTLY);
    }

    @Test
    void lessIsRecoveredWhenManyFail() {
        var crowded = "resolution={type: Reorganise, scrap: 0.5, crowding: 0.4}";
        assertThat(amount(play(crowded), 0, Event.Kind.RECOVERY)).isCloseTo(80 * (0.5 - 0.4 / 4), EXACTLY);
        var two = play(crowded, owes("East", 1000));
        assertThat(amount(two, 0, Event.Kind.RECOVERY)).isCloseTo(2 * 80 * (0.5 - 0.4 / 2), EXACTLY);
    }

    private static String owes(String firm, double principal) {
        return "firms." + firm + ".debts={bond: {principal: " + principal + ", rate: 2, compounding: nominal}}";
    }

    private static double amount(History history, int tick, Event.Kind kind) {
        return history.at(tick).events().stream()
                .filter(event -> event.kind() == kind)
                .mapToDouble(Event::amount)
                .sum();
    }

    private static Firm firm(History history, int tick, String name) {
        return history.at(tick).firms().stream()
                .filter(firm -> firm.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static History play(String... patches) {
        var all = new ArrayList<>(List.of(
                "ticks=4",
                "firms.*.strategy={type: StockManagement, target: 10}",
                "firms.*.cash=0",
                owes("North", 1000)));
        all.addAll(List.of(patches));
        return Run.play(Written.scenario(Written.TEXTBOOK, all.toArray(String[]::new)), 1);
    }
}
