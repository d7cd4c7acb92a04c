package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void keepsThreeDigits() {
        assertThat(Figures.number(0.012345)).isEqualTo("0.0123");
        assertThat(Figures.number(12.34)).isEqualTo("12.3");
        assertThat(Figures.number(4567)).isEqualTo("4,570");
        assertThat(Figures.number(7.894e15)).isEqualTo("7.89e+15");
        assertThat(Figures.number(0)).isEqualTo("0");
        assertThat(Figures.number(Double.NaN)).isEqualTo("-");
    }

    @Test
    void tellsSharesInPercent() {
        assertThat(Figures.percent(0.934)).isEqualTo("93 %");
        assertThat(Figures.percent(0.034)).isEqualTo("3.4 %");
        assertThat(Figures.percent(0)).isEqualTo("0 %");
    }

    @Test
    void givesNoSignToZero() {
        assertThat(Figures.percent(-0.0004)).isEqualTo("0 %");
        assertThat(Figures.percent(-0.004)).isEqualTo("-0.4 %");
        assertThat(Figures.thousandths(-0.00049)).isEqualTo("0.000");
        assertThat(Figures.thousandths(-0.0005)).isEqualTo("-0.001");
        assertThat(Figures.thousandths(12.3456)).isEqualTo("12.346");
    }

    @Test
    void tellsWhereMostReplicationsLie() {
        assertThat(Figures.spread(new Spread(2, 2, 1, 1.5, 3, 4, 9), Figures::times))
                .isEqualTo("2.00 times (90 % of runs: 1.00 to 4.00 times)");
    }
}
