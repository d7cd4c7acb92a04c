package overbuild.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.model.Draws;

class DesignsTest {
    @ParameterizedTest
    @MethodSource("growing")
    void longerDesignsBeginLikeShorterOnes(Design shorter, Design longer) {
        var few = shorter.points(space(4), 3);
        var many = longer.points(space(4), 3);
        assertThat(many.size()).isGreaterThan(few.size());
        for (long k = 0; k < few.size(); k++) assertThat(row(many, k, 4)).isEqualTo(row(few, k, 4));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> growing() {
        return Stream.<List<Design>>of(
                        List.of(new Random(10), new Random(25)),
                        List.of(new Sobol(10), new Sobol(25)),
                        List.of(new Morris(5, 6), new Morris(9, 6)),
                        List.of(new Saltelli(4, false), new Saltelli(9, false)),
                        List.of(new Saltelli(4, true), new Saltelli(9, true)))
                .map(pair -> org.junit.jupiter.params.provider.Arguments.of(pair.toArray()));
    }

    @Test
    void latinHypercubeHitsEveryPartOnce() {
        for (int size : new int[] {1, 2, 3, 17, 64, 100}) {
            var points = new LatinHypercube(size).points(space(2), 5);
            for (int k = 0; k < 2; k++) assertThat(parts(points, size, k)).containsExactly(range(size));
        }
    }

    @Test
    void shuffleIsAnOrder() {
        for (int size : new int[] {1, 2, 7, 64, 65, 1000}) {
            var shuffle = new Shuffle(new Draws(3), "cards", size);
            var seen = IntStream.range(0, size)
                    .map(k -> (int) shuffle.at(k))
                    .sorted()
                    .toArray();
            assertThat(seen).containsExactly(range(size));
        }
    }

    @Test
    void scramblingKeepsTheEvenSpread() {
        int size = 256;
        for (long seed = 1; seed <= 5; seed++) {
            var points = new Sobol(size).points(space(5), seed);
            for (int k = 0; k < 5; k++) assertThat(parts(points, size, k)).containsExactly(range(size));
            assertThat(squares(points)).as("first two dimensions in 16 by 16").containsOnly(1);
        }
    }

    /** In the first two dimensions Sobol's sequence is a net of quality 0: one point in each elementary interval. */
    private static int[] squares(Points points) {
        var count = new int[256];
        for (int k = 0; k < 256; k++) count[16 * (int) (16 * points.at(k, 0)) + (int) (16 * points.at(k, 1))]++;
        return count;
    }

    @Test
    void firstPointIsNotTheCorner() {
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(new Sobol(1).points(space(1), seed).at(0, 0)).isGreaterThan(1e-6);
        }
    }

    @Test
    void unscrambledItIsTheSequenceOfTheLibrary() {
        var sequence = new SobolSequenceGenerator(3);
        var plain = DigitalNet.plain(3);
        for (int n = 0; n < 1000; n++) {
            var expected = sequence.nextVector();
            for (int k = 0; k < 3; k++) assertThat(plain.at(n, k)).isCloseTo(expected[k], within(1e-15));
        }
    }

    @Test
    void integratesBetterThanChance() {
        double even = error(new Sobol(1024));
        double chance = error(new Random(1024));
        assertThat(even).isLessThan(chance / 20);
    }

    private static double error(Design design) {
        double sum = 0;
        for (long seed = 1; seed <= 20; seed++) {
            var points = design.points(space(4), seed);
            double mean = 0;
            for (long k = 0; k < points.size(); k++) {
                mean += Arrays.stream(row(points, k, 4)).reduce(1, (a, b) -> a * 2 * b) / points.size();
            }
            sum += (mean - 1) * (mean - 1);
        }
        return Math.sqrt(sum / 20);
    }

    @Test
    void sobolSaysWhenItRunsOutOfDimensions() {
        assertThat(new Sobol(2).points(space(1000), 1).at(1, 999)).isBetween(0.0, 1.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sobol(2).points(space(1001), 1))
                .withMessage(
                        "Sobol's sequence has 1000 dimensions at most, but 1001 are needed; a LatinHypercube has any"
                                + " number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Saltelli(2, false).points(space(501), 1))
                .withMessage("Saltelli takes 500 parameters at most, but there are 501");
    }

    @Test
    void stepsOfATrajectoryChangeOneParameterEachByDelta() {
        for (int levels : new int[] {2, 4, 10}) {
            var points = new Morris(12, levels).points(space(6), 2);
            double delta = levels / (2.0 * (levels - 1));
            for (long start = 0; start < points.size(); start += 7) {
                var changed = new java.util.TreeSet<Integer>();
                for (int step = 0; step < 6; step++) {
                    var before = row(points, start + step, 6);
                    var after = row(points, start + step + 1, 6);
                    var moved = IntStream.range(0, 6)
                            .filter(k -> before[k] != after[k])
                            .toArray();
                    assertThat(moved).hasSize(1);
                    assertThat(Math.abs(after[moved[0]] - before[moved[0]])).isCloseTo(delta, within(1e-15));
                    changed.add(moved[0]);
                }
                assertThat(changed).hasSize(6);
            }
        }
    }

    @Test
    void saltelliMixesCoordinatesOfTwoPoints() {
        var points = new Saltelli(3, true).points(space(3), 4);
        assertThat(points.size()).isEqualTo(3 * 8);
        for (long start = 0; start < points.size(); start += points.block()) {
            var a = row(points, start, 3);
            var b = row(points, start + 1, 3);
            for (int i = 0; i < 3; i++) {
                assertThat(row(points, start + 2 + i, 3)).isEqualTo(with(a, i, b[i]));
                assertThat(row(points, start + 5 + i, 3)).isEqualTo(with(b, i, a[i]));
            }
        }
    }

    @Test
    void costsAreThoseOfTheLiterature() {
        assertThat(new Saltelli(1024, false).points(space(12), 1).size()).isEqualTo(14336);
        assertThat(new Saltelli(1024, true).points(space(12), 1).size()).isEqualTo(26624);
        assertThat(new Morris(20, 4).points(space(12), 1).size()).isEqualTo(260);
    }

    @Test
    void morrisNeedsAnEvenNumberOfLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Morris(10, 5))
                .withMessage("levels must be an even number, but was 5");
    }

    private static double[] with(double[] point, int place, double value) {
        var copy = point.clone();
        copy[place] = value;
        return copy;
    }

    private static int[] parts(Points points, int size, int dimension) {
        return IntStream.range(0, size)
                .map(k -> (int) (size * points.at(k, dimension)))
                .sorted()
                .toArray();
    }

    private static int[] range(int size) {
        return IntStream.range(0, size).toArray();
    }

    private static double[] row(Points points, long point, int dimensions) {
        return IntStream.range(0, dimensions)
                .mapToDouble(k -> points.at(point, k))
                .toArray();
    }

    private static List<Dimension> space(int dimensions) {
        return Collections.nCopies(dimensions, new Dimension("x", 0));
    }
}
