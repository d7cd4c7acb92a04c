package overbuild.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import overbuild.design.Sobol;
import overbuild.sensitivity.Condition.Among;
import overbuild.sensitivity.Condition.Anything;

class PrimTest {
    @Test
    void findsABoxAndNothingElse() {
        var found = find(1024, 4, x -> x[0] > 0.6 && x[2] < 0.4);
        assertThat(found.boxes()).hasSize(1);
        var box = found.boxes().get(0);
        assertThat(Condition.range(box.conditions().get(0)).low()).isCloseTo(0.6, within(0.02));
        assertThat(Condition.range(box.conditions().get(0)).high()).isInfinite();
        assertThat(Condition.range(box.conditions().get(2)).high()).isCloseTo(0.4, within(0.02));
        assertThat(box.conditions().get(1)).isInstanceOf(Anything.class);
        assertThat(box.conditions().get(3)).isInstanceOf(Anything.class);
        assertThat(box.density()).isGreaterThan(0.95);
        assertThat(box.coverage()).isGreaterThan(0.95);
    }

    @Test
    void findsTwoBoxesOneAfterTheOther() {
        var found = find(2048, 3, x -> (x[0] > 0.7 && x[1] > 0.5) || (x[0] < 0.3 && x[2] > 0.7));
        assertThat(found.boxes()).hasSize(2);
        assertThat(found.boxes().stream().mapToDouble(Box::coverage).sum()).isBetween(0.9, 1.0);
        assertThat(found.boxes()).allMatch(box -> box.density() > 0.9 && box.restricted() == 2);
    }

    @Test
    void asksNothingOfParametersWhenCasesAreChance() {
        var random = new SplittableRandom(1);
        assertThat(find(1024, 5, x -> random.nextDouble() < 0.3).boxes()).isEmpty();
    }

    @Test
    void findsSomeOfTheValuesWithoutOrder() {
        var points = Trials.points(new Sobol(512), 2, 1);
        for (var point : points) point[0] = Math.floor(4 * point[0]);
        var cases = Arrays.stream(points)
                .mapToDouble(x -> (x[0] == 1 || x[0] == 3) && x[1] < 0.5 ? 1 : 0)
                .toArray();
        var box = Prim.USUAL
                .find(Cases.of(points, java.util.List.of(false, true), cases))
                .boxes()
                .get(0);
        assertThat(box.conditions().get(0)).isEqualTo(new Among(java.util.List.of(1.0, 3.0)));
        assertThat(Condition.range(box.conditions().get(1)).high()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void takesWholeLevelsOff() {
        var points = Trials.points(new Sobol(512), 2, 1);
        for (var point : points) point[0] = Math.floor(3 * point[0]);
        var box = find(points, x -> x[0] == 2).boxes().get(0);
        assertThat(Condition.range(box.conditions().get(0)).low()).isEqualTo(2);
        assertThat(box.density()).isEqualTo(1);
        assertThat(box.coverage()).isEqualTo(1);
    }

    @Test
    void pathEndsSmallAndDense() {
        var path = find(1024, 3, x -> x[0] + x[1] > 1.3).path();
        assertThat(path.get(0).mass()).isEqualTo(1);
        for (int k = 1; k < path.size(); k++) {
            assertThat(path.get(k).points()).isLessThan(path.get(k - 1).points());
            assertThat(path.get(k).mass()).isGreaterThanOrEqualTo(0.02);
        }
        assertThat(path.get(path.size() - 1).density()).isGreaterThan(0.95);
    }

    @Test
    void pointsWithoutResultDoNotCount() {
        var points = Trials.points(new Sobol(256), 2, 1);
        var cases = Arrays.stream(points).mapToDouble(x -> x[0] > 0.5 ? 1 : 0).toArray();
        cases[3] = Double.NaN;
        assertThat(Cases.of(points, Collections.nCopies(2, true), cases).size()).isEqualTo(255);
    }

    @Test
    void refusesWhereNothingOrAllHappens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> find(64, 2, x -> false))
                .withMessage("none of 64 points is a case");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> find(64, 2, x -> true))
                .withMessage("all 64 points are cases");
    }

    private static Prim.Found find(int size, int parameters, Predicate<double[]> isCase) {
        return find(Trials.points(new Sobol(size), parameters, 1), isCase);
    }

    private static Prim.Found find(double[][] points, Predicate<double[]> isCase) {
        var cases =
                Arrays.stream(points).mapToDouble(x -> isCase.test(x) ? 1 : 0).toArray();
        return Prim.USUAL.find(Cases.of(points, Collections.nCopies(points[0].length, true), cases));
    }
}
