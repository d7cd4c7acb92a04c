package overbuild.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooksTest {
    @Test
    void looksAfterAQuarterAndAHalfAndAtTheEnd() {
        assertThat(new Looks(200, 0.05).ends()).containsExactly(50, 100, 200);
        assertThat(new Looks(100, 0.05).ends()).containsExactly(50, 100);
        assertThat(new Looks(20, 0.05).ends()).containsExactly(20);
        assertThat(new Looks(1, 0.05).ends()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 61, 200, 1001})
    void spendsItsErrorOnce(int runs) {
        var looks = new Looks(runs, 0.05);
        double spent = 0;
        int before = 0;
        for (int end : looks.ends()) {
            spent += looks.level(before, end);
            before = end;
        }
        assertThat(spent).isCloseTo(0.05, within(1e-15));
    }

    @Test
    void spendsWhatIsLeftWhenItIsCutShort() {
        var looks = new Looks(200, 0.05);
        assertThat(looks.level(0, 50) + looks.last(50)).isCloseTo(0.05, within(1e-15));
    }
}
