package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void averagesOverAPeriod() {
        var turns = new Chain(new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}});
        assertThat(turns.longRun(new double[] {1, 0, 0}))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-12));
        assertThat(turns.after(new double[] {1, 0, 0}, 4)).containsExactly(0, 1, 0);
        assertThat(turns.mean(new double[] {1, 0, 0}, 4)).containsExactly(0.5, 0.25, 0.25);
    }

    /** A gambler with 1 of 3 who wins with 2/3 is ruined with (1/2 - 1/8)/(1 - 1/8) = 3/7. */
    @Test
    void endsWhereItCannotLeave() {
        double up = 2.0 / 3;
        var ruin = new Chain(new double[][] {{1, 0, 0, 0}, {1 - up, 0, up, 0}, {0, 1 - up, 0, up}, {0, 0, 0, 1}});
        double[] end = ruin.longRun(new double[] {0, 1, 0, 0});
        assertThat(end).containsExactly(new double[] {3.0 / 7, 0, 0, 4.0 / 7}, within(1e-12));
    }

    @Test
    void findsTheSameLawByEliminationAndInTheLongRun() {
        var random = new SplittableRandom(3);
        var moves = new double[7][7];
        for (double[] row : moves) {
            for (int k = 0; k < row.length; k++) row[k] = random.nextDouble() < 0.4 ? 0 : random.nextDouble();
            double sum = Arrays.stream(row).sum();
            for (int k = 0; k < row.length; k++) row[k] /= sum;
        }
        var chain = new Chain(moves);
        double[] law = chain.stationary();
        assertThat(chain.longRun(new double[] {0, 0, 1, 0, 0, 0, 0})).containsExactly(law, within(1e-12));
        assertThat(chain.next(law)).containsExactly(law, within(1e-15));
    }

    @Test
    void keepsSmallSharesExact() {
        double rare = 1e-40;
        var chain = new Chain(new double[][] {{1, rare, 0}, {0.5, 0.5, rare}, {0, 0.25, 0.75}});
        double[] law = chain.stationary();
        assertThat(law[1]).isCloseTo(2 * rare, within(1e-12 * rare));
        assertThat(law[2]).isCloseTo(8 * rare * rare, within(1e-12 * rare * rare));
    }

    @Test
    void dwellsOnTwoEndsWhenThereAreTwo() {
        var split = new Chain(new double[][] {{1, 0}, {0, 1}});
        assertThat(split.stationary()).containsExactly(0.5, 0.5);
    }
}
