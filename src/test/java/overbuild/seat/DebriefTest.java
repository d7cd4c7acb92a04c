package overbuild.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import overbuild.equilibrium.Lineup;
import overbuild.experiment.StopSign;
import overbuild.report.Figures;
import overbuild.scenario.Scenario;
import overbuild.seat.Alternative.Kind;
import overbuild.seat.Alternative.Part;
import overbuild.strategy.AlwaysRace;
import overbuild.strategy.AlwaysRestrain;
import overbuild.strategy.Strategy;

/** What a play was worth, held against runs of their own. */
class DebriefTest {
    private static Scenario scenario;
    private static Seat seat;
    private static Debrief debrief;

    @BeforeAll
    static void play() {
        scenario = SeatTest.read("duel", "ticks=28");
        seat = Seat.take(scenario, "Alpha");
        var play = SeatTest.played(seat, 28);
        debrief = Debrief.of(seat, play.history(), () -> {}, new StopSign());
    }

    /** The true payoff of Alpha in a whole run, as the dilemma reckons it. */
    private static double payoff(Strategy alpha, Strategy beta) {
        var lineup = new Lineup(
                scenario,
                List.of("Alpha", "Beta"),
                List.of(new Lineup.Entry("alpha", alpha), new Lineup.Entry("beta", beta)));
        return lineup.player()
                .play(lineup.playing(0, 1), 0, scenario.seed(), new StopSign())
                .firms()
                .get(0)
                .whole();
    }

    private static double value(Kind kind) {
        return debrief.of(kind).orElseThrow().worth().value();
    }

    @Test
    void valuesRunsAsTheDilemmaDoes() {
        var usual = scenario.firms().get("Beta").strategy();
        assertThat(debrief.you().value()).isEqualTo(payoff(seat.script(), usual));
        assertThat(value(Kind.USUAL)).isEqualTo(payoff(seat.usual(), usual));
        assertThat(value(Kind.RESTRAIN)).isEqualTo(payoff(new AlwaysRestrain(), usual));
        assertThat(value(Kind.ALL_RACE)).isEqualTo(payoff(new AlwaysRace(), new AlwaysRace()));
    }

    @Test
    void regretsWhatAnotherRunBrings() {
        var worst = debrief.regrets().stream()
                .max(Comparator.comparingDouble(Regret::regret))
                .orElseThrow();
        assertThat(worst.regret()).isPositive();
        var picks = seat.picks().stream()
                .map(pick -> pick.date().equals(worst.date()) ? pick.of(worst.best()) : pick)
                .toList();
        double better = payoff(
                Hand.script(picks, seat.usual()), scenario.firms().get("Beta").strategy());
        assertThat(better - debrief.you().value()).isCloseTo(worst.regret(), within(1e-9));
        assertThat(debrief.regrets()).hasSameSizeAs(seat.picks()).allMatch(one -> one.regret() >= 0);
    }

    @Test
    void findsNothingWorseThanOneLevelOrTheChoices() {
        assertThat(value(Kind.PATH)).isGreaterThanOrEqualTo(debrief.you().value());
        assertThat(debrief.regret())
                .isGreaterThanOrEqualTo(value(Kind.LEVEL) - debrief.you().value());
        assertThat(debrief.regret())
                .isGreaterThanOrEqualTo(debrief.regrets().stream()
                        .mapToDouble(Regret::regret)
                        .max()
                        .orElseThrow());
    }

    @Test
    void findsAnEquilibriumThatNobodyLeaves() {
        var found = debrief.of(Kind.EQUILIBRIUM).orElseThrow();
        var strategies =
                Map.of(Part.USUAL, seat.usual(), Part.RESTRAIN, new AlwaysRestrain(), Part.RACE, new AlwaysRace());
        var beta = strategies.get(found.parts().get("Beta"));
        for (var part : Part.values())
            assertThat(payoff(strategies.get(part), beta))
                    .isLessThanOrEqualTo(found.worth().value());
    }

    @Test
    void findsWhatTheLessonSays() throws IOException {
        var oracle = Seat.take(SeatTest.read("ai-race-2025"), "Oracle");
        var found = Debrief.of(oracle, SeatTest.played(oracle, 1).history(), () -> {}, new StopSign());
        var numbers = Stream.of(Kind.USUAL, Kind.RESTRAIN, Kind.RACE, Kind.ALL_RESTRAIN, Kind.ALL_RACE)
                .map(kind -> found.of(kind).orElseThrow().worth().value())
                .map(Figures::number)
                .toList();
        var lesson = Files.readString(Path.of("docs/lecture.md")).replaceAll("\\s+", " ");
        assertThat(lesson)
                .contains(
                        "own strategy %s, restraint alone %s, race alone %s, restraint by all %s, race by all %s USD bn"
                                .formatted(numbers.toArray()));
    }
}
