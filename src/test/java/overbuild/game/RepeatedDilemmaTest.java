package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores that another program gives for the dilemma 5, 3, 1, 0: the Axelrod library. */
class RepeatedDilemmaTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final Dilemma AXELROD = new Dilemma(5, 3, 1, 0);
    private static final RepeatedDilemma EXACT = new RepeatedDilemma(AXELROD, 0);

    @Test
    void scoresTournamentsOfTenRounds() {
        var small = List.of(MemoryOne.RESTRAIN, MemoryOne.TIT_FOR_TAT, MemoryOne.RACE);
        assertThat(scores(10, small)).containsExactly(30, 39, 64);
        var larger = List.of(MemoryOne.RESTRAIN, MemoryOne.TIT_FOR_TAT, MemoryOne.RACE, MemoryOne.GRIM);
        assertThat(scores(10, larger)).containsExactly(60, 69, 78, 69);
    }

    /** GoByMajority does what Grim does against each of these: it restrains itself, unless the other has raced from the start. */
    @Test
    void scoresATournamentWithGoByMajority() {
        var five = List.of(MemoryOne.RESTRAIN, MemoryOne.TIT_FOR_TAT, MemoryOne.RACE, MemoryOne.GRIM, MemoryOne.GRIM);
        assertThat(scores(10, five)).containsExactly(90, 99, 92, 99, 99);
    }

    @Test
    void scoresMatchesOfTwoHundredRounds() {
        var rivals = List.of(MemoryOne.RESTRAIN, MemoryOne.TIT_FOR_TAT, MemoryOne.RACE, MemoryOne.GRIM, MemoryOne.GRIM);
        assertThat(matches(MemoryOne.RESTRAIN, rivals)).containsExactly(600, 600, 0, 600, 600);
        assertThat(matches(MemoryOne.TIT_FOR_TAT, rivals)).containsExactly(600, 600, 199, 600, 600);
        assertThat(matches(MemoryOne.RACE, rivals)).containsExactly(1000, 204, 200, 204, 204);
    }

    private static int[] scores(int rounds, List<MemoryOne> players) {
        var scores = new int[players.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (i != j) scores[i] += score(rounds, players.get(i), players.get(j));
            }
        }
        return scores;
    }

    private static int[] matches(MemoryOne row, List<MemoryOne> columns) {
        return columns.stream().mapToInt(column -> score(200, row, column)).toArray();
    }

    private static int score(int rounds, MemoryOne row, MemoryOne column) {
        double score = rounds * EXACT.over(rounds, row, column).row();
        assertThat(score).isCloseTo(Math.rint(score), EXACTLY);
        return (int) Math.rint(score);
    }

    @Test
    void averagesRoundsThatAlternate() {
        var suspicious = new MemoryOne(0, 1, 0, 1, 0);
        var match = EXACT.longRun(MemoryOne.TIT_FOR_TAT, suspicious);
        assertThat(match.row()).isCloseTo(2.5, EXACTLY);
        assertThat(match.restraintOfColumn()).isCloseTo(0.5, EXACTLY);
    }

    /** Press and Dyson: whoever plays so earns three times as much above P as the other, whatever that one does. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "0.9, 0.2, 0.7, 0.4", "0.3, 0.8, 0.5, 0.1"})
    void extorts(double reward, double sucker, double temptation, double punishment) {
        var extortion = new MemoryOne(1, 11.0 / 13, 0.5, 7.0 / 26, 0);
        var match = EXACT.longRun(extortion, new MemoryOne(1, reward, sucker, temptation, punishment));
        assertThat(match.row() - 1).isCloseTo(3 * (match.column() - 1), EXACTLY);
        assertThat(match.row()).isGreaterThan(1.01);
    }

    @Test
    void mendsErrorsByWinStay() {
        var faulty = new RepeatedDilemma(AXELROD, 0.01);
        double tit =
                faulty.longRun(MemoryOne.TIT_FOR_TAT, MemoryOne.TIT_FOR_TAT).restraintOfRow();
        double win = faulty.longRun(MemoryOne.WIN_STAY, MemoryOne.WIN_STAY).restraintOfRow();
        assertThat(tit).isCloseTo(0.5, EXACTLY);
        assertThat(win).isGreaterThan(0.95);
    }
}
