package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.engine.Run;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.report.ChartFile.Form;
import overbuild.report.Moving.View;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioReader;

class ChartFileTest {
    private static final Resolved FIBRE =
            new ScenarioReader().resolve(Path.of("scenarios/telecom-1996.yaml"), List.of());
    private static final History RUN =
            Run.play(FIBRE.scenario(), FIBRE.scenario().seed());

    @TempDir
    Path home;

    private static ChartFile file(View view, Set<String> hidden) {
        var moving = new Moving(FIBRE, Map.of(), UnaryOperator.identity());
        return new ChartFile(new JFreeChart(null, null, moving.plot(view, RUN, hidden), false), 600, 400);
    }

    @Test
    void writesTheNumbersOfLines() {
        var sheet = file(View.PRICE, Set.of("marginal cost")).sheet();
        assertThat(sheet.columns())
                .startsWith("quarter", "price", "long-run cost")
                .doesNotContain("marginal cost");
        int tick = 0;
        for (var row : sheet.rows()) {
            assertThat(row.get(0)).isEqualTo(RUN.date(tick).toString());
            assertThat((double) row.get(1)).isEqualTo(RUN.at(tick++).clearing().price());
        }
        assertThat(tick).isEqualTo(40);
    }

    @Test
    void writesWhatEachLayerAdds() {
        var sheet = file(View.MONEY, Set.of()).sheet();
        int capital = sheet.columns().indexOf("net debt, right");
        var row = sheet.rows().iterator().next();
        double paid = 0;
        for (int k = 1; k < row.size(); k++) if (k != capital) paid += (double) row.get(k);
        assertThat((double) row.get(capital))
                .isEqualTo(MarketMetric.DEBT.of(RUN.at(0)) - MarketMetric.CASH.of(RUN.at(0)));
        double all = 0;
        var edges = file(View.MONEY, Set.of()).chart().getXYPlot().getDataset(0);
        for (int k = 0; k < edges.getSeriesCount(); k++) all = Math.max(all, edges.getYValue(k, 1));
        assertThat(paid).isCloseTo(all, within(1e-9));
    }

    @Test
    void writesPictures() throws IOException {
        file(View.CAPACITY, Set.of()).write(home.resolve("a.svg"), Form.SVG);
        file(View.CAPACITY, Set.of()).write(home.resolve("a.png"), Form.PNG);
        assertThat(Files.readString(home.resolve("a.svg")).contains("<svg")).isTrue();
        assertThat(ImageIO.read(home.resolve("a.png").toFile()).getWidth()).isEqualTo(1200);
    }
}
