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
import overbuild.scenario.ScenarioReader;
import overbuild.strategy.AlwaysRace;
import overbuild.strategy.AlwaysRestrain;
import overbuild.strategy.BestReply;
import overbuild.strategy.CatchUp;

class TournamentTest {
    private static final List<Entry> ENTRIES =
            List.of(new Entry("restrain", new AlwaysRestrain()), new Entry("race", new AlwaysRace()));

    /** In the textbook dilemma the race of replies invades restraint and stands firm, although it earns less where all play it. */
    @Test
    void letsReplyInvadeRestraintInATextbookDilemma() {
        var text =
                Written.TEXTBOOK.replace("East: , ", "").replace(", West: ", "").replace("s: 10,", "s: 20,");
        var entries = List.of(ENTRIES.get(0), new Entry("reply", new BestReply(0.5, 0, CatchUp.level, 1)));
        var lineup = new Lineup(Written.scenario(text, "ticks=120"), List.of("North", "South"), entries);
        var ranking = new Tournament(lineup, 2, 0.95, 2).play(() -> {}, new StopSign());
        var best = ranking.strategies().get(0);
        assertThat(lineup.entries().get(best.entry()).name()).isEqualTo("reply");
        assertThat(best.firm()).isTrue();
        assertThat(best.moran()).isGreaterThan(0.99);
        assertThat(best.replicator()).isCloseTo(1, within(1e-6));
        assertThat(best.overbuild().mean()).isGreaterThan(0.5);
        var last = ranking.strategies().get(1);
        assertThat(last.invadedBy()).containsExactly(1);
        assertThat(last.restraint()).isEqualTo(1);
        assertThat(ranking.matrix().get(0).get(0).mean())
                .isGreaterThan(ranking.matrix().get(1).get(1).mean());
    }

    /** With two firms and two strategies a tournament plays the cells of the empirical game. */
    @Test
    void agreesWithTheGameOfWholeRuns() {
        var lineup = shaky(ENTRIES);
        var ranking = new Tournament(lineup, 6, 0.95, 2).play(() -> {}, new StopSign());
        var game = new Inquiry(lineup, 6, 0.95, 2)
                .play(() -> {}, new StopSign())
                .in(Frame.TRUE)
                .game()
                .mean();
        double invader = (game.payoff(0, game.cell(1, 0)) + game.payoff(1, game.cell(0, 1))) / 2;
        assertThat(ranking.matches()).hasSize(4);
        assertThat(ranking.matrix().get(1).get(0).mean()).isCloseTo(invader, within(1e-9 * Math.abs(invader)));
    }

    @Test
    void playsEverySeat() {
        var scenario = new ScenarioReader()
                .resolve(Path.of("scenarios/ai-race-2025.yaml"), List.of())
                .scenario();
        var tournament = new Tournament(new Lineup(scenario, List.of("Google", "Meta", "Oracle"), ENTRIES), 1, 0.95, 1);
        assertThat(tournament.schedule()).hasSize(8).doesNotHaveDuplicates();
        assertThat(tournament.matches()).isEqualTo(8);
        assertThat(tournament.schedule().get(3).choices(3)).containsExactly(0, 0, 1);
    }

    @Test
    void saysTheSameOnAnyNumberOfThreads() {
        var lineup = shaky(ENTRIES);
        var one = new Tournament(lineup, 8, 0.95, 1).play(() -> {}, new StopSign());
        for (int threads : new int[] {2, 8}) {
            var other = new Tournament(lineup, 8, 0.95, threads).play(() -> {}, new StopSign());
            assertThat(other.strategies()).isEqualTo(one.strategies());
            assertThat(other.matrix()).isEqualTo(one.matrix());
        }
    }

    @Test
    void keepsWholeReplicationsWhenItIsStopped() {
        var stop = new StopSign();
        var runs = new AtomicInteger();
        var ranking = new Tournament(shaky(ENTRIES), 100, 0.95, 2)
                .play(
                        () -> {
                            if (runs.incrementAndGet() == 31) stop.raise();
                        },
                        stop);
        assertThat(ranking.replications()).isBetween(5, 9);
        assertThat(ranking.tally().isComplete()).isFalse();
    }

    private static Lineup shaky(List<Entry> entries) {
        var scenario = new ScenarioReader()
                .resolve(Path.of("src/test/resources/it/duel.yaml"), List.of())
                .scenario();
        return new Lineup(scenario, List.copyOf(scenario.firms().keySet()), entries);
    }
}
