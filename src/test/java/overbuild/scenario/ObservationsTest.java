package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.metric.MarketMetric;
import overbuild.model.Quarter;
import overbuild.scenario.ObservedSeries.Point;

class ObservationsTest {
    private static final String TARGET =
            "targets: [{fact: T, metric: price_collapse, low: 0, high: 1, data: seen.csv}]\n";

    @TempDir
    Path folder;

    @Test
    void readsWhatATargetNames() throws IOException {
        var series = series("# metric: dark_share\n# unit: %\n", "2001-Q1,50,,,optics", "2001-Q1,60,55,65,optics");
        assertThat(series.metric()).isEqualTo(MarketMetric.DARK_SHARE);
        assertThat(series.index()).isFalse();
        var date = new Quarter(2001, 1);
        assertThat(series.points())
                .containsExactly(new Point(date, 0.5, 0.5, 0.5, "optics"), new Point(date, 0.6, 0.55, 0.65, "optics"));
    }

    @Test
    void takesTheUnitsOfTheScenario() throws IOException {
        assertThat(series("# metric: quantity\n# unit: petabit/year\n", "2001-Q1,7,,,optics")
                        .points())
                .extracting(Point::value)
                .containsExactly(7.0);
    }

    @Test
    void leavesOutWhatLiesOutsideTheRun() throws IOException {
        var series = series(
                "# metric: price\n# unit: index\n", "1999-Q4,1,,,optics", "2000-Q1,2,,,optics", "2010-Q1,3,,,optics");
        assertThat(series.within(new Quarter(2000, 1), 40))
                .extracting(Point::value)
                .containsExactly(2.0);
    }

    private ObservedSeries series(String header, String... rows) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        var text = header + "date,value,low,high,source\n" + String.join("\n", List.of(rows)) + "\n";
        Files.writeString(folder.resolve("data/seen.csv"), text);
        var file = Duel.beside(folder, "mine.yaml", "base: duel\n" + TARGET);
        return Duel.read(file).observed().get("seen.csv");
    }
}
