package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import overbuild.metric.MarketMetric;
import overbuild.metric.Outcome;

class AskedTest {
    @Test
    void followsTheMetricThatAnOutcomeTellsOf() {
        assertThat(path(Outcome.PRICE_FALL_MEAN)).isEqualTo(MarketMetric.PRICE);
        assertThat(path(Outcome.UTILISATION_MIN)).isEqualTo(MarketMetric.UTILISATION);
        assertThat(path(Outcome.EQUITY_DRAWDOWN)).isEqualTo(MarketMetric.SHARE_INDEX);
        assertThat(path(Outcome.DEFAULT_SHARE)).isEqualTo(MarketMetric.LENDER_LOSSES);
        assertThat(path(Outcome.GLUT)).isEqualTo(MarketMetric.DARK_SHARE);
    }

    private static MarketMetric path(Outcome outcome) {
        return new Asked(null).metric(null, outcome);
    }
}
