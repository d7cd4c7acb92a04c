package overbuild.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import overbuild.design.Morris;
import overbuild.design.Random;
import overbuild.selftest.kind.TestFunction.Ishigami;

class ScreeningTest {
    private static final Bootstrap BOOTSTRAP = Bootstrap.of(1);
    private static final Ishigami ISHIGAMI = new Ishigami(7, 0.1);

    /** On four levels sin^2 is 0 at the ends and 3/4 within, and steps are 2/3: every effect of x2 is 7 (3/4) / (2/3) up or down. */
    @Test
    void ishigamiOnFourLevels() {
        var points = Trials.points(new Morris(40, 4), 3, 1);
        var effects = Screening.of(points, Trials.outcomes(points, x -> ISHIGAMI.at(x)), BOOTSTRAP)
                .effects();
        assertThat(effects.get(1).size().value()).isCloseTo(7.875, within(1e-12));
        assertThat(effects.get(1).size().width()).isCloseTo(0, within(1e-12));
        assertThat(effects.get(1).spread()).isGreaterThan(7);
        assertThat(Math.abs(effects.get(1).mean())).isLessThan(3);
    }

    @Test
    void slopesOfALine() {
        var points = Trials.points(new Morris(10, 6), 3, 2);
        var screening = Screening.of(points, Trials.outcomes(points, x -> 3 * x[0] - 2 * x[1]), BOOTSTRAP);
        var effects = screening.effects();
        assertThat(effects.get(0).mean()).isCloseTo(3, within(1e-12));
        assertThat(effects.get(1).mean()).isCloseTo(-2, within(1e-12));
        assertThat(effects.get(1).size().value()).isCloseTo(2, within(1e-12));
        assertThat(effects.get(2).size().value()).isZero();
        assertThat(effects).allMatch(effect -> effect.spread() < 1e-12 && effect.steps() == 10);
        assertThat(effects).allMatch(effect -> Double.isNaN(effect.noise()));
    }

    @Test
    void leavesOutStepsAtAFailedPoint() {
        var points = Trials.points(new Morris(10, 4), 3, 3);
        var values = Arrays.stream(points).mapToDouble(x -> x[0] + x[1]).toArray();
        values[5] = Double.NaN;
        values[12] = Double.NaN;
        var screening = Screening.of(points, Outcomes.of(values), BOOTSTRAP);
        assertThat(screening.missing()).isEqualTo(3);
        assertThat(screening.effects().stream().mapToInt(Effect::steps).sum()).isEqualTo(27);
        assertThat(screening.effects().get(0).mean()).isCloseTo(1, within(1e-12));
    }

    @Test
    void takesTrajectoriesThatAreNotDone() {
        var points = Arrays.copyOf(Trials.points(new Morris(10, 4), 3, 3), 30);
        var screening = Screening.of(points, Trials.outcomes(points, x -> x[0]), BOOTSTRAP);
        assertThat(screening.missing()).isEqualTo(2);
    }

    @Test
    void saysWhatSeedsAloneWouldGive() {
        var points = Trials.points(new Morris(400, 4), 2, 4);
        var outcomes = Trials.noisy(points, x -> 10 * x[0], 4, 5, 1);
        var screening = Screening.of(points, outcomes, BOOTSTRAP);
        double expected = Math.sqrt(2 / Math.PI) * Math.sqrt(2.0 / 4) / (2.0 / 3);
        assertThat(screening.effects()).allMatch(one -> Math.abs(one.noise() - expected) < 0.1 * expected);
        assertThat(screening.effects().get(1).size().covers(expected)).isTrue();
        assertThat(screening.effects().get(0).size().value()).isCloseTo(10, within(0.5));
    }

    @Test
    void refusesPointsThatAreNoTrajectory() {
        var points = Trials.points(new Random(8), 3, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screening.of(points, Trials.outcomes(points, x -> x[0]), BOOTSTRAP))
                .withMessage("point 1 is not one step from the one before it: 3 parameters change");
    }
}
