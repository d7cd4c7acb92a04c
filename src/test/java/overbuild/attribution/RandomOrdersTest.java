package overbuild.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomOrdersTest {
    private static final int ORDERS = 2000;
    private static final int PLAYERS = 12;
    private static final RandomOrders COALITIONS = new RandomOrders(PLAYERS, 7);

    @Test
    void isChosenForManyMechanisms() {
        assertThat(Coalitions.of(10, 1)).isInstanceOf(EveryCoalition.class);
        assertThat(Coalitions.of(11, 1)).isInstanceOf(RandomOrders.class);
    }

    @Test
    void letsOneComeInAfterTheOther() {
        assertThat(COALITIONS.acting(0, 3)).isZero();
        assertThat(COALITIONS.acting(COALITIONS.arms() - 1, 3)).isEqualTo((1 << PLAYERS) - 1);
        for (int k = 1; k < PLAYERS; k++) {
            int forth = COALITIONS.acting(k, 3);
            int back = COALITIONS.acting(2 * PLAYERS - 1 - k, 3);
            assertThat(Integer.bitCount(forth)).isEqualTo(k);
            assertThat(forth & back).isZero();
            assertThat(forth | back).isEqualTo((1 << PLAYERS) - 1);
        }
    }

    @Test
    void sharesOutTheWholeInEveryReplication() {
        IntToDoubleFunction game = set -> Math.sin(set) + Integer.bitCount(set);
        for (int k = 0; k < 100; k++) {
            double whole = game.applyAsDouble((1 << PLAYERS) - 1) - game.applyAsDouble(0);
            assertThat(Arrays.stream(values(game, k)).sum()).isCloseTo(whole, within(1e-12));
        }
    }

    @Test
    void findsTheValuesOfTheAirportGame() {
        IntToDoubleFunction runway = set -> 32 - Integer.numberOfLeadingZeros(set);
        var mean = new double[PLAYERS];
        for (int k = 0; k < ORDERS; k++) {
            double[] values = values(runway, k);
            for (int one = 0; one < PLAYERS; one++) mean[one] += values[one] / ORDERS;
        }
        double value = 0;
        for (int one = 0; one < PLAYERS; one++) {
            value += 1.0 / (PLAYERS - one);
            assertThat(mean[one]).isCloseTo(value, within(0.1));
        }
    }

    @Test
    void findsWhatAPairAddsWhereItsMembersAreNeighbours() {
        IntToDoubleFunction game = set -> Integer.bitCount(set) + ((set & 0b101) == 0b101 ? 7 : 0);
        int met = 0;
        for (int k = 0; k < 100; k++) {
            double[] pairs = COALITIONS.interactions(worth(game, k), k);
            assertThat(Arrays.stream(pairs).filter(Double::isFinite)).hasSize(PLAYERS - 1);
            int second = Pairs.of(PLAYERS).indexOf(new Pairs.Pair(0, 2));
            if (Double.isNaN(pairs[second])) continue;
            met++;
            assertThat(pairs[second]).isCloseTo(7, within(1e-12));
        }
        assertThat(met).isBetween(5, 35);
    }

    @Test
    void findsThePairsOfTheUnanimityGame() {
        IntToDoubleFunction game = set -> (set & 0b111) == 0b111 ? 1 : 0;
        var pairs = Pairs.of(PLAYERS);
        var found = IntStream.range(0, ORDERS)
                .mapToObj(k -> COALITIONS.interactions(worth(game, k), k))
                .toList();
        for (int p = 0; p < pairs.size(); p++) {
            int pair = p;
            double mean = found.stream()
                    .mapToDouble(adds -> adds[pair])
                    .filter(Double::isFinite)
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(pairs.get(p).other() < 3 ? 0.5 : 0, within(0.1));
        }
    }

    private static double[] values(IntToDoubleFunction game, int replication) {
        return COALITIONS.values(worth(game, replication), replication);
    }

    private static double[] worth(IntToDoubleFunction game, int replication) {
        return IntStream.range(0, COALITIONS.arms())
                .mapToDouble(arm -> game.applyAsDouble(COALITIONS.acting(arm, replication)))
                .toArray();
    }
}
