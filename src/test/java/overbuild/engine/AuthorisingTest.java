package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.metric.MarketMetric;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.Status;

/** Leave to build in the textbook market, in which North wants twelve structures instead of ten. */
class AuthorisingTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String LEAVE = "structures.authorisation={lagTicks: 2, lapseTicks: 3}";

    @Test
    void buildsWhenLeaveIsGiven() {
        var history = play(LEAVE, "structures.buildTicks=1");
        assertThat(north(history, 0).powers().units()).isCloseTo(2, EXACTLY);
        assertThat(north(history, 0).flows().capex()).isZero();
        assertThat(north(history, 1).pipeline().units()).isZero();
        assertThat(north(history, 2).flows().capex()).isCloseTo(2 * 8, EXACTLY);
        assertThat(north(history, 2).powers().units()).isZero();
        assertThat(north(history, 3).plant().structures()).isEqualTo(10);
        assertThat(north(history, 4).plant().structures()).isCloseTo(12, EXACTLY);
        assertThat(MarketMetric.ORDERS.of(history.at(0))).isCloseTo(2, EXACTLY);
    }

    @Test
    void doesNotApplyTwiceForTheSame() {
        var history = play(LEAVE);
        assertThat(north(history, 1).decision().wanted()).isZero();
        assertThat(north(history, 1).decision().own()).isCloseTo(12, EXACTLY);
    }

    @Test
    void letsPowersLapseThatCannotBePaid() {
        var history = play(LEAVE, "firms.North.cash=0", "operation.cost=60");
        for (int t = 0; t < 5; t++)
            assertThat(north(history, t).powers().units()).isCloseTo(2, EXACTLY);
        assertThat(north(history, 5).powers().units()).isZero();
        assertThat(MarketMetric.ABANDONED.of(history.at(5))).isCloseTo(2, EXACTLY);
        assertThat(events(history, Event.Kind.ABANDONED)).hasSize(1);
        assertThat(history.at(5).firms().get(0).flows().writtenDown()).isZero();
    }

    @Test
    void letsPowersLapseThatAreNotWorthBuilding() {
        var history = play(LEAVE, "structures.price=1e6", "firms.North.cash=1e9", "firms.*.discountRate=0.1");
        assertThat(MarketMetric.CAPEX.of(history.at(5))).isZero();
        assertThat(MarketMetric.ABANDONED.of(history.at(5))).isCloseTo(2, EXACTLY);
    }

    @Test
    void showsAnnouncementsToRivalsByTheirWeight() {
        var blind = play(LEAVE).at(1).firms().get(1).decision().believedPrice();
        var seeing = play(LEAVE, "firms.*.beliefs.psiA=1")
                .at(1)
                .firms()
                .get(1)
                .decision()
                .believedPrice();
        var half = play(LEAVE, "firms.*.beliefs.psiA=0.5")
                .at(1)
                .firms()
                .get(1)
                .decision()
                .believedPrice();
        assertThat(blind - seeing).isCloseTo(2, EXACTLY);
        assertThat(blind - half).isCloseTo(1, EXACTLY);
    }

    @Test
    void writesOffTheFeesOfWhatLapses() {
        var history = play(
                LEAVE.replace("}", ", fee: 0.25}"),
                "structures.price=1e6",
                "firms.*.discountRate=0.1",
                "firms.North.cash=1e9");
        assertThat(north(history, 0).flows().capex()).isCloseTo(0.25 * 2 * 1e6, EXACTLY);
        assertThat(north(history, 4).books().construction()).isCloseTo(0.25 * 2 * 1e6, EXACTLY);
        assertThat(north(history, 5).flows().writtenDown()).isCloseTo(0.25 * 2 * 1e6, EXACTLY);
    }

    @Test
    void asksForWhatItCanPayTheFeeOf() {
        var fee = LEAVE.replace("}", ", fee: 0.25}");
        var history = play(fee, "structures.price=800", "firms.North.cash=0");
        assertThat(north(history, 0).powers().units()).isCloseTo(100 / 200.0, EXACTLY);
        assertThat(north(history, 0).books().cash()).isCloseTo(0, EXACTLY);
    }

    @Test
    void endsThePowersOfAFirmThatIsTakenOut() {
        for (var capacity : new String[] {"goesOn", "retired"}) {
            var history = play(
                    LEAVE.replace("}", ", fee: 0.25}"),
                    "interventions=[{type: Exit, firm: North, at: 2000-Q2, capacity: " + capacity + "}]");
            assertThat(north(history, 0).powers().units()).isCloseTo(2, EXACTLY);
            assertThat(north(history, 1).powers().held()).isEmpty();
            assertThat(north(history, 1).flows().writtenDown()).isGreaterThanOrEqualTo(0.25 * 2 * 8 - 1e-9);
        }
    }

    @Test
    void windsUpACompanyThatNeverBuilt() {
        String[] entrant = {
            "firms.North.outsider=true",
            "firms.North.structures=0",
            "firms.North.cash=9",
            "firms.*.strategy=AlwaysRestrain",
            "entry={hazard: 1, scale: 3}"
        };
        var history = play(Stream.concat(Stream.of(entrant), Stream.of(LEAVE, "structures.price=8", "ticks=6"))
                .toArray(String[]::new));
        assertThat(north(history, 0).status()).isEqualTo(Status.ACTIVE);
        assertThat(north(history, 4).books().cash()).isEqualTo(9);
        assertThat(north(history, 5).status()).isEqualTo(Status.OUTSIDE);
        assertThat(north(history, 5).flows().paidOut()).isEqualTo(9);
        assertThat(north(history, 5).books().assets()).isZero();
    }

    @Test
    void needsNoLeaveToBuildAtOnceWhereThereIsNoDelay() {
        var free = play("ticks=8");
        var leave = play("ticks=8", "structures.authorisation={lagTicks: 0, lapseTicks: 0}");
        for (int t = 0; t < 8; t++) {
            assertThat(north(leave, t).plant()).isEqualTo(north(free, t).plant());
            assertThat(north(leave, t).books()).isEqualTo(north(free, t).books());
        }
    }

    private static Stream<Event> events(History history, Event.Kind kind) {
        return history.states().stream()
                .flatMap(state -> state.events().stream())
                .filter(event -> event.kind() == kind);
    }

    private static Firm north(History history, int tick) {
        return history.at(tick).firms().get(0);
    }

    private static History play(String... patches) {
        String[] first = {
            "ticks=7",
            "firms.*.strategy=AlwaysRestrain",
            "firms.North.strategy={type: StockManagement, alpha: 1, beta: 1, target: 12}"
        };
        var all = Stream.concat(Stream.of(first), Stream.of(patches)).toArray(String[]::new);
        return Run.play(Written.scenario(Written.TEXTBOOK, all), 1);
    }
}
