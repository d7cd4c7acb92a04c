package overbuild.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;

/** What every design keeps; designs are found by listing the package. */
class DesignContractTest {
    private static final int EACH = 5;
    private static final List<Dimension> RANGES =
            Stream.of("x", "y", "z").map(name -> new Dimension(name, 0)).toList();
    private static final List<Dimension> LEVELS =
            List.of(new Dimension("x", 4), new Dimension("y", 3), new Dimension("z", 5));

    static Stream<Design> designs() {
        return Made.members(Design.class, EACH);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void staysInTheCube(Design design) {
        for (var space : spaces(design)) {
            assertThat(DoubleStream.of(all(design.points(space, 7), 3))).allMatch(u -> u >= 0 && u <= 1);
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void hasWholeBlocks(Design design) {
        for (var space : spaces(design)) {
            var points = design.points(space, 7);
            assertThat(points.size()).isPositive();
            assertThat(points.size() % points.block()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void givesTheSamePointsAgainInAnyOrder(Design design) {
        for (var space : spaces(design)) {
            var forwards = all(design.points(space, 7), 3);
            var points = design.points(space, 7);
            for (int k = forwards.length - 1; k >= 0; k--)
                assertThat(points.at(k / 3, k % 3)).isEqualTo(forwards[k]);
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void dependsOnTheSeedUnlessItTakesAllCells(Design design) {
        if (design instanceof Factorial) return;
        for (var space : spaces(design)) {
            assertThat(Stream.of(1, 2, 3, 4).map(seed -> all(design.points(space, seed), 3)))
                    .anyMatch(points -> !java.util.Arrays.equals(points, all(design.points(space, 7), 3)));
        }
    }

    /** Mean of every coordinate near the middle: four standard errors of as many independent points as there are blocks. */
    @ParameterizedTest
    @MethodSource("designs")
    void isBalancedWhereverItEnds(Design design) {
        for (var space : spaces(design)) {
            var points = design.points(space, 7);
            for (int blocks = 4; blocks <= points.size() / points.block(); blocks++) {
                for (int k = 0; k < space.size(); k++) {
                    assertThat(mean(points, (long) blocks * points.block(), k))
                            .isCloseTo(0.5, within(2 / Math.sqrt(blocks)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void saysWhyItRefusesASpace(Design design) {
        Stream.of(RANGES, LEVELS)
                .filter(space -> !spaces(design).contains(space))
                .forEach(space -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> design.points(space, 7))
                        .withMessageContaining("x"));
    }

    private static List<List<Dimension>> spaces(Design design) {
        var taken =
                Stream.of(RANGES, LEVELS).filter(space -> takes(design, space)).toList();
        assertThat(taken).isNotEmpty();
        return taken;
    }

    private static boolean takes(Design design, List<Dimension> space) {
        try {
            return design.points(space, 7).size() > 0;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static double mean(Points points, long size, int dimension) {
        return LongStream.range(0, size)
                .mapToDouble(k -> points.at(k, dimension))
                .average()
                .orElseThrow();
    }

    private static double[] all(Points points, int dimensions) {
        return LongStream.range(0, points.size())
                .boxed()
                .flatMapToDouble(point -> coordinates(points, point, dimensions))
                .toArray();
    }

    private static DoubleStream coordinates(Points points, long point, int dimensions) {
        return IntStream.range(0, dimensions).mapToDouble(k -> points.at(point, k));
    }
}
