package overbuild.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.model.Rates;

class BeliefsTest {
    private static final double EXACT = 1e-14;

    /** High growth of 0.2 and low growth of 0 per tick, noise of 0.1 per tick. */
    private static final Bayesian DOUBTFUL = new Bayesian(Rates.perYear(0.2), 0, 0.2, 0);

    static Stream<BeliefRule> followers() {
        return Stream.of(
                new Naive(),
                new Adaptive(0.3),
                new Extrapolative(1.3),
                new Diagnostic(0.9, 0.7, Rates.perYear(0.05), 4));
    }

    @ParameterizedTest
    @MethodSource("followers")
    void keepABeliefThatIsConfirmed(BeliefRule rule) {
        assertThat(rule.learn(0.05, new Signal(0.05, 0.05))).isCloseTo(0.05, within(EXACT));
    }

    @Test
    void extrapolateTheLastChange() {
        assertThat(new Extrapolative(0.4).learn(9, new Signal(0.3, 0.2))).isCloseTo(0.34, within(EXACT));
        assertThat(new Extrapolative(-0.5).learn(9, new Signal(0.3, 0.2))).isCloseTo(0.25, within(EXACT));
    }

    @Test
    void overreactToNewsAroundTheMean() {
        var rule = new Diagnostic(0.5, 0.8, Rates.perYear(0.1), 2);
        double right = 0.1 + 0.64 * 0.2;
        double before = 0.1 + 0.512 * 0.05;
        assertThat(rule.learn(9, new Signal(0.3, 0.15))).isCloseTo(right + 0.5 * (right - before), within(EXACT));
    }

    @Test
    void forecastRightlyWithoutOverreaction() {
        var rule = new Diagnostic(0, 0.8, 0, 3);
        assertThat(rule.learn(9, new Signal(0.3, -0.5))).isCloseTo(0.3 * 0.512, within(EXACT));
    }

    @Test
    void weighRegimesByBayesRule() {
        double high = density(0.15 - 0.2);
        double low = density(0.15);
        double posterior = 0.25 * high / (0.25 * high + 0.75 * low);
        assertThat(DOUBTFUL.learn(0.05, new Signal(0.15, 0))).isCloseTo(0.2 * posterior, within(EXACT));
    }

    @Test
    void learnNothingHalfwayBetweenTheRegimes() {
        assertThat(DOUBTFUL.learn(0.05, new Signal(0.1, 0))).isCloseTo(0.05, within(EXACT));
    }

    @Test
    void comeBackFromCertainty() {
        double belief = 5;
        for (int t = 0; t < 3; t++) belief = DOUBTFUL.learn(belief, new Signal(0.2, 0.2));
        assertThat(belief).isGreaterThan(0.2 * (1 - 1e-5)).isLessThan(0.2);
        for (int t = 0; t < 12; t++) belief = DOUBTFUL.learn(belief, new Signal(0, 0));
        assertThat(belief).isPositive().isLessThan(0.01);
    }

    @Test
    void allowForAChangeOfRegime() {
        var rule = new Bayesian(Rates.perYear(0.2), 0, 0.2, 0.1);
        double expected = 0.9 * 0.25 + 0.1 * 0.75;
        assertThat(rule.learn(0.05, new Signal(0.1, 0))).isCloseTo(0.2 * expected, within(EXACT));
    }

    @Test
    void returnToWhatIsNormal() {
        var rule = new Fundamentalist(Rates.perYear(0.1), 0.05);
        assertThat(rule.learn(0.3, new Signal(7, 7))).isCloseTo(0.29, within(EXACT));
    }

    private static double density(double off) {
        return Math.exp(-off * off / (2 * 0.1 * 0.1));
    }
}
