package overbuild.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import overbuild.design.LatinHypercube;

class NoiseSplitTest {
    private static final Bootstrap BOOTSTRAP = Bootstrap.of(1);

    /** Parameters 1/12 of 12^2 = 12; seeds at one point 4; many seeds alike 9. */
    @Test
    void splitsTheVarianceOfARun() {
        var points = Trials.points(new LatinHypercube(200), 2, 1);
        var split = NoiseSplit.of(Trials.noisy(points, x -> 12 * x[0], 200, 3, 2), BOOTSTRAP);
        assertThat(split.variance()).isCloseTo(25, within(2.5));
        assertThat(split.parameters().value()).isCloseTo(12.0 / 25, within(0.05));
        assertThat(split.seeds().value()).isCloseTo(9.0 / 25, within(0.05));
        assertThat(split.both().value()).isCloseTo(4.0 / 25, within(0.03));
        assertThat(split.parameters().value()
                        + split.seeds().value()
                        + split.both().value())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void allIsNoiseWhereParametersDoNothing() {
        var points = Trials.points(new LatinHypercube(300), 2, 1);
        var split = NoiseSplit.of(Trials.noisy(points, x -> 0, 5, 0, 1), BOOTSTRAP);
        assertThat(split.parameters().covers(0)).isTrue();
        assertThat(split.seeds().value()).isCloseTo(0, within(0.02));
        assertThat(split.both().value()).isCloseTo(1, within(0.1));
    }

    @Test
    void leavesOutPointsWithAFailedRun() {
        var values = new double[][] {{1, 2}, {3, Double.NaN}, {5, 7}, {2, 2}};
        var split = NoiseSplit.of(Outcomes.of(values), BOOTSTRAP);
        assertThat(split.points()).isEqualTo(3);
        assertThat(split.missing()).isEqualTo(1);
    }

    @Test
    void needsReplications() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoiseSplit.of(Outcomes.of(new double[] {1, 2, 3}), BOOTSTRAP))
                .withMessage("the noise of seeds cannot be split off from one replication");
    }
}
