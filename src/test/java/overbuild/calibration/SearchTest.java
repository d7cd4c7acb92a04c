package overbuild.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void findsTheBottomOfAValley(int dimensions) {
        var seen = look("valley", dimensions);
        var best = seen.stream()
                .min((one, other) -> Double.compare(height(one), height(other)))
                .orElseThrow();
        for (double x : best) assertThat(x).isCloseTo(0.3, within(0.01));
        assertThat(seen).hasSizeLessThanOrEqualTo(400).allMatch(SearchTest::isInside);
    }

    @Test
    void looksAtTheSamePointsAgain() {
        assertThat(look("one", 2)).usingRecursiveComparison().isEqualTo(look("one", 2));
        assertThat(look("one", 2).get(1)).isNotEqualTo(look("other", 2).get(1));
    }

    private static List<double[]> look(String name, int dimensions) {
        var seen = new ArrayList<double[]>();
        var start = new double[dimensions];
        new Search(7, name)
                .run(
                        point -> {
                            seen.add(point.clone());
                            return height(point);
                        },
                        start,
                        0.3,
                        400);
        return seen;
    }

    private static double height(double[] point) {
        double sum = 0;
        for (int k = 0; k < point.length; k++) sum += (k + 1) * (point[k] - 0.3) * (point[k] - 0.3);
        return sum;
    }

    private static boolean isInside(double[] point) {
        for (double x : point) if (!(x >= 0 && x <= 1)) return false;
        return true;
    }
}
