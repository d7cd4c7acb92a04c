package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import overbuild.engine.Run;
import overbuild.scenario.ScenarioReader;

class FundingChartTest {
    @Test
    void tellsHowMuchOthersPayFor() {
        assertThat(chart("telecom-1996").orElseThrow().getTitle().getText())
                .matches("\\d+ % of capex is paid for with money from others");
    }

    @Test
    void isNotDrawnWhereFirmsPayThemselves() {
        assertThat(chart("duel", "firms.*.funding.leverage=0", "firms.*.funding.vendor=0"))
                .isEmpty();
    }

    @Test
    void tellsWhichFirmLivesOnOthers() {
        assertThat(SourcesChart.of(scene("ai-race-2025"))
                        .orElseThrow()
                        .getTitle()
                        .getText())
                .matches("\\d+ % of what SoftBank/OpenAI builds is paid for with money from others");
    }

    @Test
    void tellsWhoOwesMost() {
        var chart = NetDebtChart.debt(scene("telecom-1996")).orElseThrow();
        assertThat(chart.getTitle().getText()).contains("more than it has in cash");
        assertThat(chart.getXYPlot().getDataset().getSeriesCount()).isEqualTo(Line.values().length);
        assertThat(NetDebtChart.debt(scene("reference-r0", "everyFirm.funding.leverage=0")))
                .isEmpty();
    }

    @Test
    void drawsMarketValuesWhereSharesAreTraded() {
        assertThat(NetDebtChart.value(scene("telecom-1996"))).isPresent();
        assertThat(NetDebtChart.value(scene("reference-r7"))).isEmpty();
    }

    @Test
    void drawsLossesWhereFirmsFail() {
        var chart = BurdenChart.of(scene("telecom-1996")).orElseThrow();
        assertThat(Alternative.of(chart)).contains("lenders: lost", "vendors: lost", "all together: lost");
        assertThat(BurdenChart.of(scene("reference-r0"))).isEmpty();
    }

    private static Scene scene(String name, String... patches) {
        var scenario = new ScenarioReader().read(Path.of("scenarios", name + ".yaml"), List.of(patches));
        return Scene.of(scenario, Run.play(scenario, scenario.seed()), List.of());
    }

    private static Optional<JFreeChart> chart(String name, String... patches) {
        return FundingChart.of(scene(name, patches));
    }
}
