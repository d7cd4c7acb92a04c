package overbuild.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import overbuild.engine.Run;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.scenario.ScenarioReader;

class NullModelTest {
    private static final History RUN =
            Run.play(new ScenarioReader().read(Path.of("src/test/resources/it/duel.yaml"), List.of()), 1);
    private static final int LAST = RUN.ticks() - 1;

    @ParameterizedTest
    @EnumSource
    void seesTheFirstTwoYearsAndNoMore(NullModel model) {
        var history = model.of(RUN);
        assertThat(history.ticks()).isEqualTo(RUN.ticks());
        assertThat(history.states().subList(0, 9)).isEqualTo(RUN.states().subList(0, 9));
        for (int t = 9; t <= LAST; t++) {
            assertThat(history.at(t).tick()).isEqualTo(t);
            assertThat(history.at(t).events()).isEmpty();
        }
        var otherwise = new java.util.ArrayList<>(RUN.states().subList(0, 9));
        for (int t = 9; t <= LAST; t++) otherwise.add(RUN.at(9));
        assertThat(model.of(new History(RUN.start(), RUN.curve(), otherwise)).states())
                .isEqualTo(history.states());
    }

    @Test
    void leavesAShortRunAlone() {
        var brief = new History(RUN.start(), RUN.curve(), RUN.states().subList(0, 5));
        assertThat(NullModel.LOGISTIC.of(brief)).isEqualTo(brief);
    }

    @Test
    void keepsEverythingUnchanged() {
        var history = NullModel.NO_CHANGE.of(RUN);
        for (var metric :
                List.of(MarketMetric.PRICE, MarketMetric.STRUCTURES, MarketMetric.CAPEX, MarketMetric.REVENUE))
            assertThat(metric.of(history.at(LAST))).isEqualTo(metric.of(RUN.at(8)));
    }

    @Test
    void keepsCapacityInProportionToSales() {
        var history = NullModel.ACCELERATOR.of(RUN);
        double growth = MarketMetric.QUANTITY.of(RUN.at(8)) / MarketMetric.QUANTITY.of(RUN.at(0));
        for (var metric : List.of(MarketMetric.QUANTITY, MarketMetric.STRUCTURES, MarketMetric.REVENUE))
            assertThat(metric.of(history.at(16)) / metric.of(RUN.at(8))).isCloseTo(growth, within(1e-12));
        assertThat(MarketMetric.PRICE.of(history.at(LAST))).isEqualTo(MarketMetric.PRICE.of(RUN.at(8)));
    }

    @Test
    void findsALogisticCurveAgain() {
        var trend = new Trend(logistic(0), logistic(4), logistic(8));
        for (int t = 8; t < 60; t++)
            assertThat(trend.factor((t - 8) / 4.0)).isCloseTo(logistic(t) / logistic(8), within(1e-9));
    }

    @Test
    void goesOnWhereGrowthHasNotSlowed() {
        assertThat(new Trend(1, 2, 4).factor(3)).isCloseTo(8, within(1e-12));
        assertThat(new Trend(1, 2, 5).factor(2)).isCloseTo(5, within(1e-12));
        assertThat(new Trend(4, 2, 1).factor(1)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void staysWhereThereIsNoCurve() {
        assertThat(new Trend(0, 2, 4).factor(3)).isEqualTo(1);
        assertThat(new Trend(2, 2, 4).factor(3)).isEqualTo(1);
        assertThat(new Trend(1, 2, 1).factor(3)).isEqualTo(1);
        assertThat(new Trend(1, Double.NaN, 1).factor(3)).isEqualTo(1);
    }

    private static double logistic(int tick) {
        return 50 / (1 + Math.exp(-0.2 * (tick - 12)));
    }
}
