package overbuild.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;

/** What every belief rule keeps; rules are found by listing the package. */
class BeliefRuleContractTest {
    static Stream<BeliefRule> rules() {
        return Made.members(BeliefRule.class, 10);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void staysFinite(BeliefRule rule) {
        var random = new SplittableRandom(1);
        double believed = 0.1;
        double previous = 0;
        for (int t = 0; t < 400; t++) {
            double growth = random.nextDouble(-2, 2);
            believed = rule.learn(believed, new Signal(growth, previous));
            assertThat(believed).isFinite();
            previous = growth;
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void learnsTheSameFromTheSame(BeliefRule rule) {
        var signal = new Signal(0.3, 0.2);
        assertThat(rule.learn(0.1, signal)).isEqualTo(rule.learn(0.1, signal));
    }
}
