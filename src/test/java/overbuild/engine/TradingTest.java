package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.model.Equity;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.ShareMarket;
import overbuild.model.Status;

/** Shares in the textbook market: four firms with 10 structures that never order, P = 100 - Q, cost 20, so that each earns 400 a year. */
class TradingTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String SHOCK =
            "interventions=[{type: SentimentShock, from: 2000-Q2, until: 2000-Q2, shares: -1}]";

    @Test
    void tradesNothingWithoutAStockMarket() {
        var history = play();
        assertThat(history.at(3).shares()).isEqualTo(ShareMarket.NONE);
        assertThat(equity(history, 3, "North")).isEqualTo(Equity.NONE);
    }

    @Test
    void opensAtEarningsAndMoney() {
        var history = play("finance.shares={multiple: 10}");
        assertThat(equity(history, 0, "North").fundamental()).isCloseTo(10 * 400 + 100, EXACTLY);
        assertThat(equity(history, 0, "North").value()).isCloseTo(4100, EXACTLY);
        assertThat(equity(history, 0, "North").price()).isEqualTo(1);
        assertThat(history.at(0).shares().index()).isEqualTo(100);
    }

    @Test
    void deductsDebtsAndValuesOtherBusinessInCalmCredit() {
        var history = play(
                "finance.shares={multiple: 10, coreMultiple: 20}",
                "firms.North.debts={bond: {principal: 1000, rate: 0}}",
                "firms.North.core=40",
                "firms.North.baseCapex=8");
        assertThat(equity(history, 0, "North").fundamental()).isCloseTo(4000 + 100 + 8 + 20 * 32 - 1000, EXACTLY);
    }

    /** A year of (90 - 60) for 5 structures, of which the buyer's lenders take 2 % a quarter off, three quarters ahead. */
    @Test
    void countsWhatIsSignedAtWhatItsBuyerPaysForMoney() {
        var history = play(
                "finance.shares={multiple: 10}",
                "credit={riskFree: 0.08243216, spread: 0}",
                "finance.instruments={compute: {type: TakeOrPay, seller: North, buyer: South, structures: 5, price: 90,"
                        + " from: 2000-Q4, until: 2001-Q3}}");
        double rate = Math.pow(1.08243216, 0.25) - 1;
        double worth = 30 * 5 / 4.0 * (1 - Math.pow(1 + rate, -4)) / rate / Math.pow(1 + rate, 3);
        assertThat(equity(history, 0, "North").fundamental()).isCloseTo(4100 + worth, EXACTLY);
        assertThat(equity(history, 0, "South").fundamental()).isCloseTo(4100 - worth, EXACTLY);
    }

    @Test
    void neverValuesAFirmBelowItsFloor() {
        var history = play(
                "finance.shares={multiple: 10, floor: 0.25}", "firms.North.debts={bond: {principal: 1e6, rate: 0}}");
        assertThat(equity(history, 0, "North").fundamental()).isCloseTo(0.25 * 80, EXACTLY);
    }

    @Test
    void expectsNoMoreSalesThanStructuresCarry() {
        var grown = play("finance.shares={multiple: 10}", "firms.*.beliefs.prior=1");
        assertThat(equity(grown, 0, "North").fundamental()).isCloseTo(4100, EXACTLY);
    }

    @Test
    void closesItsShareOfTheGapToFundamentalValue() {
        var history = play("finance.shares={multiple: 10, pull: 0.3, opening: 2, sway: 0}");
        double opened = 2 * 4100;
        assertThat(equity(history, 1, "North").value()).isCloseTo(opened * Math.pow(4200 / opened, 0.3), EXACTLY);
        assertThat(history.at(1).shares().index()).isCloseTo(100 * Math.pow(4200 / opened, 0.3), EXACTLY);
    }

    @Test
    void moodMovesPricesAsFarAsTheFirmIsExposed() {
        var history = play("finance.shares={multiple: 10, pull: 0, sway: 0.2, sentiment: {initial: -1, fade: 0.5}}");
        double exposure = 4000.0 / 4200;
        assertThat(history.at(1).shares().sentiment()).isCloseTo(-0.5, EXACTLY);
        assertThat(equity(history, 1, "North").exposure()).isCloseTo(exposure, EXACTLY);
        assertThat(equity(history, 1, "North").value()).isCloseTo(4100 * Math.exp(-0.1 * exposure), EXACTLY);
    }

    @Test
    void newsHitsTheIndebtedHarderThanTheRich() {
        var history = play(
                "finance.shares={multiple: 10, pull: 0, sway: 0.3}",
                SHOCK,
                "firms.North.debts={bond: {principal: 2000, rate: 0}}",
                "firms.South.cash=4000");
        double[] kept = {price(history, "North"), price(history, "East"), price(history, "South")};
        assertThat(kept).isSorted();
        assertThat(kept[0]).isCloseTo(Math.exp(-0.3 * 4000 / 2200), EXACTLY);
    }

    @Test
    void tellsASellOffWithItsSizeAndCause() {
        var history = play("finance.shares={multiple: 10, pull: 0, sway: 0.3, sentiment: {fade: 1}}", SHOCK);
        double kept = price(history, "North");
        assertThat(sellOffs(history)).hasSize(1);
        var event = sellOffs(history).get(0);
        assertThat(event.tick()).isEqualTo(1);
        assertThat(event.amount()).isCloseTo(1 - kept, EXACTLY);
        assertThat(event.text()).isEqualTo("Shares fall by 25 %, most of it for news");
        assertThat(history.at(1).shares().toPeak()).isCloseTo(kept, EXACTLY);
    }

    @Test
    void tellsFundamentalsFromSentimentAndNoise() {
        assertThat(cause("{multiple: 10, opening: 5, pull: 0.3}")).isEqualTo("fundamentals");
        assertThat(cause("{multiple: 10, sway: 1, sentiment: {initial: -1}}")).isEqualTo("sentiment");
        assertThat(cause("{multiple: 10, pull: 0, volatility: 1, common: 1}")).isEqualTo("noise");
    }

    @Test
    void moodFollowsReturnsAndIdleCapacity() {
        var cheerful = play(
                "finance.shares={multiple: 10, pull: 1, opening: 0.5, sway: 0, sentiment: {extrapolation: 2, fade: 1}}");
        double gain = Math.log(4200 / 2050.0);
        assertThat(cheerful.at(2).shares().sentiment()).isCloseTo(2 * gain, EXACTLY);
        var gloomy = play(
                "finance.shares={multiple: 10, pull: 0, sentiment: {utilisation: 0.5, fade: 1}}", "market=Cournot");
        assertThat(gloomy.at(1).shares().sentiment()).isZero();
        var idle = play(
                "finance.shares={multiple: 10, pull: 0, sentiment: {utilisation: 0.5, fade: 1}}",
                "market=Cournot",
                "firms.*.structures=32");
        assertThat(idle.at(1).shares().sentiment()).isCloseTo(-0.5 * 0.5, EXACTLY);
    }

    @Test
    void sharesOfAFirmThatFailedStayInTheIndex() {
        var history = play(
                "finance.shares={multiple: 10, pull: 0, sway: 0}",
                "firms.North.core={2000-Q1: 0, 2000-Q2: -9000}",
                "firms.North.funding.limited=true");
        assertThat(firm(history, 1, "North").status()).isEqualTo(Status.REORGANISED);
        assertThat(equity(history, 2, "North").value()).isZero();
        assertThat(history.at(2).shares().index()).isCloseTo(75, EXACTLY);
        assertThat(sellOffs(history))
                .extracting(Event::text)
                .containsExactly("Shares fall by 25 %, most of it for fundamentals");
    }

    @Test
    void paysOutWithoutMovingThePrice() {
        var history = play("finance.shares={multiple: 10, pull: 0, sway: 0}", "firms.North.funding.cashCeiling=0");
        assertThat(equity(history, 1, "North").price()).isEqualTo(1);
        assertThat(equity(history, 1, "North").value()).isCloseTo(4100 - 200, EXACTLY);
    }

    @Test
    void opensAnEntrantAtWhatItsOwnersPayIn() {
        var history = play(
                "finance.shares={multiple: 10}",
                "firms.North.outsider=true",
                "firms.North.cash=500",
                "firms.North.structures=0",
                "firms.North.strategy=AlwaysRace",
                "entry={hazard: 1, scale: 1}");
        assertThat(equity(history, 0, "North").value()).isCloseTo(500, EXACTLY);
    }

    @Test
    void valuesVendorsByTheirProfit() {
        var history = play(
                "finance={vendors: {costShare: 0.5, cash: 3}, shares: {vendorMultiple: 8}}",
                "firms.*.strategy=AlwaysRace",
                "firms.*.baseCapex=2");
        double sold = history.at(0).firms().stream()
                .mapToDouble(f -> f.flows().capex())
                .sum();
        assertThat(history.at(0).shares().vendors()).isEqualTo(Equity.NONE);
        assertThat(history.at(1).shares().vendors().value())
                .isCloseTo(8 * 4 * 0.5 * sold + 3 + 0.5 * sold, within(1e-6));
    }

    @Test
    void dearSharesEncourageOrders() {
        String[] racing = {"firms.*.strategy=AlwaysRace", "firms.*.cash=1e6"};
        var plain = play(with(racing, "finance.shares={opening: 2}"));
        var eager = play(with(racing, "finance.shares={opening: 2, orders: 0.5}"));
        double wanted = firm(plain, 0, "North").decision().wanted();
        assertThat(wanted).isPositive();
        assertThat(firm(eager, 0, "North").decision().wanted()).isCloseTo(wanted * (1 + 0.5 * Math.log(2)), EXACTLY);
    }

    @Test
    void cheapSharesStopOrders() {
        String[] racing = {"firms.*.strategy=AlwaysRace", "firms.*.cash=1e6"};
        var shy = play(with(racing, "finance.shares={opening: 0.1, orders: 0.5}"));
        assertThat(firm(shy, 0, "North").decision().wanted()).isZero();
    }

    @Test
    void whoFearsForItsMarketValueBuildsMore() {
        var history = play(
                "firms.*.strategy=AlwaysRace",
                "finance.shares={multiple: 10}",
                "game.fear={on: marketValue, linear: 0.01}");
        double each = 4100 / 10.0;
        assertThat(firm(history, 0, "North").decision().target()).isCloseTo(25 + 0.01 * each / 2, within(1e-6));
    }

    @Test
    void stakesFollowTheSharesOfTheirIssuer() {
        var history = play(
                "finance={shares: {multiple: 10, pull: 0, sway: 0.3}, instruments: {stake: {type: Stake, holder: East, issuer: North, value: 100}}}",
                SHOCK);
        assertThat(firm(history, 1, "East").books().securities())
                .isCloseTo(100 * price(history, "North"), within(1e-6));
    }

    private static String[] with(String[] patches, String last) {
        return Stream.concat(Stream.of(patches), Stream.of(last)).toArray(String[]::new);
    }

    private static String cause(String shares) {
        var text = sellOffs(play("ticks=12", "finance.shares=" + shares)).get(0).text();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static List<Event> sellOffs(History history) {
        return history.states().stream()
                .flatMap(state -> state.events().stream())
                .filter(event -> event.kind() == Event.Kind.SELL_OFF)
                .toList();
    }

    private static double price(History history, String firm) {
        return equity(history, 1, firm).price();
    }

    private static Equity equity(History history, int tick, String firm) {
        return firm(history, tick, firm).equity();
    }

    private static Firm firm(History history, int tick, String name) {
        return history.at(tick).firms().stream()
                .filter(firm -> firm.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static History play(String... patches) {
        var all = new ArrayList<>(List.of("ticks=4", "firms.*.strategy=AlwaysRestrain", "firms.*.cash=0"));
        all.addAll(List.of(patches));
        return Run.play(Written.scenario(Written.TEXTBOOK, all.toArray(String[]::new)), 7);
    }
}
