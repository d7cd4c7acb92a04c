package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialTest {
    @ParameterizedTest
    @CsvSource({"0, 0.95, 0", "-0.99, 100, 0", "0.05, 1, 1", "-5, 5, 0", "0, 1000, 0"})
    void staysWithinItsRangeAndRisesWithThePosition(double min, double max, double rest) {
        var dial = new Dial(min, max, rest);
        assertThat(dial.value(0)).isEqualTo(min);
        assertThat(dial.value(Dial.LAST)).isEqualTo(max);
        assertThat(dial.value(dial.middle())).isEqualTo(rest);
        for (int k = 1; k <= Dial.LAST; k++) assertThat(dial.value(k)).isBetween(dial.value(k - 1), max);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.95, 0, 0.3", "-0.99, 100, 0, 2", "0.05, 1, 1, 0.5", "-5, 5, 0, -1.2", "0, 1000, 0, 7"})
    void findsThePositionOfANumber(double min, double max, double rest, double value) {
        var dial = new Dial(min, max, rest);
        assertThat(dial.value(dial.position(value))).isEqualTo(value);
    }
}
