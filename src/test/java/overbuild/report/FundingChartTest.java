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

    private static Optional<JFreeChart> chart(String name, String... patches) {
        var scenario = new ScenarioReader().read(Path.of("scenarios", name + ".yaml"), List.of(patches));
        return FundingChart.of(Scene.of(scenario, Run.play(scenario, scenario.seed()), List.of()));
    }
}
