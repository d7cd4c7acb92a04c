package overbuild.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.equilibrium.Lineup.Entry;
import overbuild.experiment.StopSign;
import overbuild.model.Frame;
import overbuild.model.Plan;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;
import overbuild.strategy.AlwaysRace;
import overbuild.strategy.AlwaysRestrain;
import overbuild.strategy.BestReply;
import overbuild.strategy.CatchUp;
import overbuild.strategy.Strategy;

class InquiryTest {
    private static final List<Entry> ENTRIES =
            List.of(new Entry("restrain", new AlwaysRestrain()), new Entry("race", new AlwaysRace()));

    /**
     * The capacity dilemma in money per year: cartel shares of 20 against replies that settle at Cournot's 26.7, or at 30 where the other
     * restrains itself. T = 900, R = 800, P = 711, S = 600.
     */
    @Test
    void findsTheTextbookDilemma() {
        var text =
                Written.TEXTBOOK.replace("East: , ", "").replace(", West: ", "").replace("s: 10,", "s: 20,");
        var scenario = Written.scenario(text, "ticks=120");
        var lineup = new Lineup(
                scenario,
                List.of("North", "South"),
                List.of(ENTRIES.get(0), new Entry("reply", new BestReply(0.5, 0, CatchUp.level, 1))));
        var answer = play(new Inquiry(lineup, 2, 0.95, 2));
        for (var frame : Frame.values()) {
            var judgement = answer.in(frame).judgement().orElseThrow();
            assertThat(judgement.kind()).as("%s", frame).isEqualTo(RaceKind.DILEMMA);
            assertThat(judgement.clear()).isTrue();
            var firm = answer.in(frame).firms().get(0);
            double year = (120 + 20) / 4.0;
            assertThat(firm.greed().mean()).isCloseTo(100 * year, within(3 * year));
            assertThat(firm.fear().mean()).isCloseTo(111.1 * year, within(3 * year));
            assertThat(firm.gain().mean()).isCloseTo(88.9 * year, within(3 * year));
            assertThat(firm.patience().seen()).isCloseTo(0.529, within(0.02));
        }
        var resting = answer.in(Frame.TRUE).resting();
        assertThat(resting).hasSize(1);
        assertThat(resting.get(0).choice(0) + resting.get(0).choice(1)).isEqualTo(2);
    }

    @Test
    void saysTheSameOnAnyNumberOfThreads() {
        var lineup = shaky(ENTRIES);
        var one = play(new Inquiry(lineup, 40, 0.9, 1));
        for (int threads : new int[] {2, 8}) {
            var other = play(new Inquiry(lineup, 40, 0.9, threads));
            assertThat(other.blocks()).isEqualTo(one.blocks());
            assertThat(other.in(Frame.FEAR).judgement())
                    .isEqualTo(one.in(Frame.FEAR).judgement());
            assertThat(other.in(Frame.TRUE).firms())
                    .isEqualTo(one.in(Frame.TRUE).firms());
        }
    }

    @Test
    void stopsWhenTheAnswerIsClear() {
        var scenario = scenario("duel");
        var lineup = new Lineup(scenario, List.of("Alpha", "Beta"), ENTRIES);
        var answer = play(new Inquiry(lineup, 200, 0.95, 2));
        assertThat(answer.isClear()).isTrue();
        assertThat(answer.blocks()).hasSize(50);
        assertThat(answer.tally().isComplete()).isTrue();
    }

    @Test
    void keepsWholeReplicationsWhenItIsStopped() {
        var stop = new StopSign();
        var runs = new AtomicInteger();
        var lineup = shaky(ENTRIES);
        var answer = new Inquiry(lineup, 100, 0.95, 2)
                .play(
                        () -> {
                            if (runs.incrementAndGet() == 31) stop.raise();
                        },
                        stop);
        assertThat(answer.tally().isComplete()).isFalse();
        assertThat(answer.blocks().size()).isBetween(5, 9);
        assertThat(answer.frames()).hasSize(3);
    }

    @Test
    void doesNotCountReplicationsWithARunThatFailed() {
        var fragile = new Strategy() {
            @Override
            public Plan decide(overbuild.model.Observation seen) {
                if (seen.tick() == 3 && seen.draws().seed() % 3 == 0) throw new IllegalStateException("broken");
                return new AlwaysRace().decide(seen);
            }
        };
        var entries = List.of(ENTRIES.get(0), new Entry("fragile", fragile));
        var answer = play(new Inquiry(shaky(entries), 20, 0.95, 2));
        assertThat(answer.tally().failed())
                .isPositive()
                .isEqualTo(3 * (20 - answer.blocks().size()));
        assertThat(answer.blocks()).isNotEmpty();
        assertThat(answer.rows().get(0)).hasSize(20);
    }

    @Test
    void givesAGeneralGameForMoreStrategies() {
        var entries =
                List.of(ENTRIES.get(0), new Entry("reply", new BestReply(0.3, 0, CatchUp.level, 1)), ENTRIES.get(1));
        var answer = play(new Inquiry(shaky(entries), 40, 0.9, 2));
        var reading = answer.in(Frame.TRUE);
        assertThat(reading.game().mean().cells()).isEqualTo(9);
        assertThat(reading.judgement()).isEmpty();
        assertThat(reading.resting()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.regret()).isLessThan(1e-6);
            assertThat(one.resampled()).isNotNegative().isLessThan(one.bound());
        });
    }

    @Test
    void beginsWhereHistoryEnds() {
        var scenario = scenario("ai-race-2025");
        var lineup = new Lineup(scenario, List.of("Google", "Oracle"), ENTRIES);
        assertThat(scenario.start().plus(lineup.from())).hasToString("2025-Q4");
        assertThat(lineup.cells()).isEqualTo(4);
        assertThat(lineup.choices(1)).containsExactly(1, 0);
        var played = lineup.playing(1, 0);
        assertThat(played.firms().get("Meta")).isEqualTo(scenario.firms().get("Meta"));
        assertThat(played.firms().get("Google").strategy().toString())
                .contains("Scripted")
                .contains("AlwaysRace");
    }

    private static Answer play(Inquiry inquiry) {
        return inquiry.play(() -> {}, new StopSign());
    }

    private static Lineup shaky(List<Entry> entries) {
        var scenario = new ScenarioReader()
                .resolve(Path.of("src/test/resources/it/duel.yaml"), List.of())
                .scenario();
        return new Lineup(scenario, List.copyOf(scenario.firms().keySet()), entries);
    }

    private static Scenario scenario(String name) {
        return new ScenarioReader()
                .resolve(Path.of("scenarios/" + name + ".yaml"), List.of())
                .scenario();
    }
}
