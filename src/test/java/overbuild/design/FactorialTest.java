package overbuild.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactorialTest {
    static List<List<Integer>> spaces() {
        return List.of(
                List.of(1), List.of(7), List.of(5, 5), List.of(3, 4, 5), List.of(2, 2, 2, 2, 2), List.of(10, 1, 7));
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void visitsEveryCellOnce(List<Integer> levels) {
        var points = points(levels);
        var seen = new HashSet<List<Integer>>();
        for (long k = 0; k < points.size(); k++) seen.add(cell(points, k, levels));
        assertThat(seen).hasSize(levels.stream().reduce(1, (a, b) -> a * b)).hasSize((int) points.size());
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void beginsBalanced(List<Integer> levels) {
        var points = points(levels);
        for (int side = 0; side < levels.size(); side++) {
            var count = new int[levels.get(side)];
            for (long k = 0; k < points.size(); k++) {
                count[cell(points, k, levels).get(side)]++;
                var counts = IntStream.of(count).summaryStatistics();
                assertThat(counts.getMax() - counts.getMin())
                        .as("side %d after %d", side, k)
                        .isLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void needsLevels() {
        var space = List.of(new Dimension("kappa", 3), new Dimension("psi", 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Factorial().points(space, 1))
                .withMessage("a factorial needs levels, but psi is continuous");
    }

    @Test
    void tellsSizesBeyondLong() {
        var space = IntStream.range(0, 4)
                .mapToObj(k -> new Dimension("x" + k, 1_000_000))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Factorial().points(space, 1))
                .withMessageContaining("1000000000000000000000000 cells");
    }

    private static Points points(List<Integer> levels) {
        var space = IntStream.range(0, levels.size())
                .mapToObj(k -> new Dimension("x" + k, levels.get(k)))
                .toList();
        return new Factorial().points(space, 1);
    }

    private static List<Integer> cell(Points points, long point, List<Integer> levels) {
        return IntStream.range(0, levels.size())
                .mapToObj(side -> (int) (points.at(point, side) * levels.get(side)))
                .toList();
    }
}
