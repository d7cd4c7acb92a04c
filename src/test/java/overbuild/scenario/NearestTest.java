package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> NAMES = List.of("lambda", "iota", "rungs");

    @Test
    void countsLettersAddedDroppedReplacedAndSwapped() {
        assertThat(Nearest.distance("lambda", "lambda")).isZero();
        assertThat(Nearest.distance("lamda", "lambda")).isEqualTo(1);
        assertThat(Nearest.distance("lmabda", "lambda")).isEqualTo(1);
        assertThat(Nearest.distance("", "iota")).isEqualTo(4);
        assertThat(Nearest.distance("LAMBDA", "lambda")).isZero();
    }

    @Test
    void namesTheNearest() {
        assertThat(Nearest.to("lamda", NAMES)).contains("lambda");
        assertThat(Nearest.hint("lamda", NAMES)).isEqualTo("Maybe 'lambda'?");
    }

    @Test
    void namesAllWhenNoneIsNear() {
        assertThat(Nearest.to("volcano", NAMES)).isEmpty();
        assertThat(Nearest.hint("volcano", NAMES)).isEqualTo("Known: lambda, iota, rungs.");
    }

    @Test
    void givesUpOnVeryLongNames() {
        assertThat(Nearest.to("x".repeat(1_000_000), NAMES)).isEmpty();
    }
}
