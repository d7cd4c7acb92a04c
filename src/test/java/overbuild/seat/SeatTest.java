package overbuild.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import overbuild.engine.Run;
import overbuild.model.Decision;
import overbuild.model.History;
import overbuild.model.Observation;
import overbuild.model.Quarter;
import overbuild.model.Status;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;
import overbuild.strategy.AlwaysRace;
import overbuild.strategy.AlwaysRestrain;
import overbuild.strategy.Scripted;
import overbuild.strategy.Strategy;

/** A person's seat sees and does what a strategy sees and does. */
public class SeatTest {
    private static final int STEPS = 9;

    static Scenario read(String name, String... patches) {
        return new ScenarioReader()
                .resolve(Path.of("scenarios", name + ".yaml"), List.of(patches))
                .scenario();
    }

    /** Plays to the end, or for some choices: the lower levels in turn. */
    static Play played(Seat seat, int choices) {
        var play = new Play(seat);
        int made = 0;
        while (!play.isOver()) {
            var turn = play.turn(STEPS).orElse(null);
            if (turn != null && made < choices) {
                var level = turn.levels().get(made++ % 4);
                seat.pick(turn.date(), level.capex(), turn.menu());
            }
            play.advance();
        }
        return play;
    }

    private static Scenario playing(Scenario scenario, String firm, Strategy strategy) {
        var specs = new LinkedHashMap<>(scenario.firms());
        specs.computeIfPresent(firm, (name, spec) -> spec.playing(strategy));
        return scenario.with(specs);
    }

    @Test
    void namesTheNearestFirm() {
        assertThatThrownBy(() -> Seat.take(read("ai-race-2025"), "Orakle"))
                .hasMessage("there is no firm 'Orakle'. Maybe 'Oracle'?");
        assertThatThrownBy(() -> Seat.take(read("ai-race-2025"), "Pan Am")).hasMessageContaining("Known: Google, Meta");
    }

    @Test
    void isNotTakenWhereHistoryTellsAll() {
        assertThatThrownBy(() -> Seat.take(read("ai-race-2025", "ticks=11"), "Oracle"))
                .hasMessageContaining("nothing is left to decide")
                .hasMessageEndingWith("Maybe --set ticks=31?");
    }

    @Test
    void takesOverWhereHistoryEnds() {
        var seat = Seat.take(read("ai-race-2025"), "Oracle");
        assertThat(seat.scenario().start().plus(seat.from())).isEqualTo(Quarter.parse("2025-Q4"));
        var play = new Play(seat);
        for (int t = 0; t < seat.from(); t++) {
            assertThat(play.turn(STEPS)).isEmpty();
            play.advance();
        }
        assertThat(play.turn(STEPS)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "ai-race-2025, Oracle, 40",
        "ai-race-2025, SoftBank/OpenAI, 7",
        "duel, Beta, 12",
        "telecom-1996, Qwest, 9"
    })
    void playsWhatItSavesToTheLastBit(String name, String firm, int choices) {
        var seat = Seat.take(read(name), firm);
        var play = played(seat, choices);
        assertThat(seat.picks()).isNotEmpty();
        assertThat(seat.script()).isInstanceOf(Scripted.class);
        assertThat(Run.play(seat.played(), seat.scenario().seed()).states())
                .isEqualTo(play.history().states());
    }

    @Test
    void leavesTheRunAsItIsWhenNobodyChooses() {
        var scenario = read("duel");
        var play = played(Seat.take(scenario, "Alpha"), 0);
        assertThat(play.history().states())
                .isEqualTo(Run.play(scenario, scenario.seed()).states());
    }

    @Test
    void seesWhatItsStrategyWouldSee() {
        var scenario = read("ai-race-2025");
        var seat = Seat.take(scenario, "Oracle");
        var sights = new ArrayList<Observation>();
        var usual = seat.usual();
        var spied = playing(scenario, "Oracle", seen -> {
            sights.add(seen);
            return usual.decide(seen);
        });
        var past = Run.play(spied, scenario.seed());
        var play = new Play(seat);
        for (int t = 0; t < 20; t++) play.advance();
        var turn = play.turn(STEPS).orElseThrow();
        var sight =
                sights.stream().filter(seen -> seen.tick() == 20).findFirst().orElseThrow();
        assertThat(past.ticks()).isEqualTo(52);
        assertThat(turn.seen())
                .usingRecursiveComparison()
                .ignoringFields("game", "reports", "draws")
                .isEqualTo(sight);
        assertThat(turn.menu()).isEqualTo(sight.ladder());
    }

    @Test
    void seesNoPlansOfRivalsAndNoFuture() {
        var scenario = read("duel");
        var plain = Seat.take(scenario, "Alpha");
        var past = played(plain, 0).history();
        var soFar = new History(past.start(), past.curve(), past.states().subList(0, 10));
        var other = Seat.take(
                playing(read("duel", "demand.shifter.saturation=500", "ticks=60"), "Beta", new AlwaysRestrain()),
                "Alpha");
        var racing = Seat.take(playing(scenario, "Beta", new AlwaysRace()), "Alpha");
        var levels = Turn.after(plain, soFar, STEPS).orElseThrow().levels();
        assertThat(Turn.after(racing, soFar, STEPS).orElseThrow().levels()).isEqualTo(levels);
        assertThat(Turn.after(other, soFar, STEPS).orElseThrow().levels()).isEqualTo(levels);
    }

    @Test
    void billsWhatIsThenOrdered() {
        var seat = Seat.take(read("duel"), "Beta");
        var play = new Play(seat);
        for (int k = 0; !play.isOver() && play.turn(STEPS).isPresent(); k++) {
            var turn = play.turn(STEPS).orElseThrow();
            var level = turn.levels().get(k % turn.levels().size());
            seat.pick(turn.date(), level.capex(), turn.menu());
            play.advance();
            var after = play.history().at(play.history().ticks() - 1).firms().get(seat.place());
            double ordered = level.bill().ordered();
            assertThat(after.decision().funded() * turn.seen().structurePrice())
                    .isCloseTo(ordered, within(1e-9 * Math.max(1, ordered)));
            double paid =
                    level.bill().payers().values().stream().mapToDouble(x -> x).sum();
            assertThat(paid)
                    .isCloseTo(
                            level.bill().due(),
                            within(1e-6 * Math.max(1, level.bill().due())));
        }
        assertThat(seat.picks()).hasSizeGreaterThan(10);
    }

    /** A duel in which history tells what Beta spends until it cannot pay. */
    public static Scenario lost() {
        var seat = Seat.take(read("duel"), "Beta");
        raced(seat);
        return seat.played();
    }

    @Test
    void hasNothingToDecideWhereTheFirmWasLostBefore() {
        var seat = Seat.take(lost(), "Beta");
        var play = new Play(seat);
        while (!play.isOver() && play.turn(STEPS).isEmpty()) play.advance();
        assertThat(play.isOver()).isTrue();
        assertThat(seat.picks()).isEmpty();
        var end = play.history().at(play.history().ticks() - 1);
        assertThat(end.firms().get(seat.place()).status()).isEqualTo(Status.REORGANISED);
    }

    @Test
    void endsWhenCreditorsTakeOver() {
        var seat = Seat.take(read("duel"), "Beta");
        var play = raced(seat);
        assertThat(play.isOver()).isFalse();
        assertThat(Turn.standing(seat, play.history())).isEqualTo(Status.REORGANISED);
    }

    /** Played by the highest level until nothing can be decided. */
    private static Play raced(Seat seat) {
        var play = new Play(seat);
        while (!play.isOver()) {
            var turn = play.turn(STEPS).orElse(null);
            if (turn == null) break;
            seat.pick(turn.date(), turn.levels().get(turn.levels().size() - 1).capex(), turn.menu());
            play.advance();
        }
        return play;
    }

    @Test
    void showsNoDecisionsAndBeliefsOfRivals() {
        var seat = Seat.take(read("duel"), "Beta");
        var whole = played(seat, 5).history();
        var known = Public.of(whole, seat.place());
        for (int t = 0; t < whole.ticks(); t++) {
            var state = known.at(t);
            assertThat(state.firms().get(1)).isEqualTo(whole.at(t).firms().get(1));
            assertThat(state.firms().get(0).decision()).isEqualTo(Decision.NONE);
            assertThat(state.firms().get(0).growth()).isNaN();
            assertThat(state.firms().get(0).plant())
                    .isEqualTo(whole.at(t).firms().get(0).plant());
            assertThat(state.plannedPrice()).isNaN();
        }
    }
}
