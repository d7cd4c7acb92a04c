package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"0.914, 91 %", "0.9974, 99.7 %", "0.004, 0.4 %", "1, 100 %", "0, 0 %", "-0.2, -20 %"})
    void writesSharesInPercent(double share, String text) {
        assertThat(Words.percent(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"74.96; 75", "0.012345; 0.0123", "123456; 123,000", "1; 1", "0.5; 0.5", "0; 0", "1e-13; 1.00e-13"})
    void writesNumbersShort(double value, String text) {
        assertThat(Words.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"8.94; 8.9 times", "16.66; 16.7 times", "2; 2 times"})
    void writesFactors(double value, String text) {
        assertThat(Words.times(value)).isEqualTo(text);
    }
}
