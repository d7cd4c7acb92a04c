package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.Samples;
import overbuild.demand.Series;
import overbuild.equilibrium.Yardsticks;
import overbuild.model.Books;
import overbuild.model.DemandCurve;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.Flows;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Quarter;
import overbuild.model.Status;
import overbuild.scenario.Scenario;

class ChartsTest {
    private static final DemandCurve CURVE = new DemandCurve.Isoelastic(1.2, 1, 100);

    @TempDir
    private Path folder;

    @Test
    void writesEveryPictureTwice() throws IOException {
        draw(24, 3, folder);
        for (var name : List.of("capex", "capacity", "dark-share", "price", "utilisation")) {
            assertThat(folder.resolve(name + ".svg")).content().startsWith("<").contains("sans-serif");
            var image = ImageIO.read(folder.resolve(name + ".png").toFile());
            assertThat(image.getWidth()).isEqualTo(1000);
            assertThat(image.getHeight()).isEqualTo(600);
        }
    }

    @Test
    void drawsTheSameBytesAgain() throws IOException {
        draw(24, 3, folder.resolve("one"));
        draw(24, 3, folder.resolve("two"));
        for (var file : files(folder.resolve("one"))) {
            assertThat(folder.resolve("two").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void drawsTheShortestRun() throws IOException {
        draw(1, 1, folder);
        assertThat(files(folder)).hasSize(10);
    }

    @Test
    void drawsNothingOfNothing() throws IOException {
        Charts.write(scenario(1, 1), new History(new Quarter(1996, 1), CURVE, List.of()), List.of(), folder);
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void saysTheFindingInTheTitle() {
        var scenario = scenario(24, 3);
        var history = history(24, 3);
        var scene = Scene.of(scenario, history, Yardsticks.of(scenario, history));
        assertThat(title(DarkChart.of(scene))).isEqualTo("Dark share peaks at 80 % in 2001-Q4");
        assertThat(title(CapacityChart.of(scene))).isEqualTo("Structures reach 5.00 times what sales need, in 2001-Q4");
        assertThat(title(PriceChart.of(scene)))
                .isEqualTo("The price falls by 90 % from its peak, and by 90 % relative to long-run cost");
        assertThat(title(CapexChart.of(scene)))
                .isEqualTo("Capex peaks at 12 USD bn in the year to 1997-Q1, then falls by 100 %");
        assertThat(title(UtilisationChart.of(scene))).isEqualTo("Utilisation is lowest at 20 % in 2001-Q4");
    }

    @Test
    void namesTheLargestFirmsAndAddsUpTheOthers() {
        var scenario = scenario(24, 20);
        var chart = CapexChart.of(Scene.of(scenario, history(24, 20), List.of()));
        var data = chart.getXYPlot().getDataset();
        assertThat(data.getSeriesCount()).isEqualTo(12);
        assertThat(data.getSeriesKey(0).toString()).isEqualTo("9 others");
        assertThat(data.getSeriesKey(11).toString()).isEqualTo("firm 20");
    }

    @Test
    void drawsWhatRunsHaveInCommon() throws IOException {
        var bands = IntStream.range(0, 24)
                .mapToObj(t -> new Band(0.1, 0.1 + t / 100.0, 0.2 + t / 50.0))
                .toList();
        Charts.writeFans(scenario(24, 1), bands, bands, folder);
        assertThat(files(folder)).hasSize(4);
        assertThat(title(FanChart.dark(scenario(24, 1), bands)))
                .isEqualTo("The median dark share peaks at 33 % in 2001-Q4");
    }

    private static String title(JFreeChart chart) {
        return chart.getTitle().getText();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void draw(int ticks, int firms, Path folder) throws IOException {
        var scenario = scenario(ticks, firms);
        var history = history(ticks, firms);
        Charts.write(scenario, history, Yardsticks.of(scenario, history), folder);
    }

    private static Scenario scenario(int ticks, int firms) {
        var names = IntStream.rangeClosed(1, firms).mapToObj(k -> "firm " + k).toArray(String[]::new);
        return Samples.scenario(
                CURVE, new Series(List.of(10.0)), Samples.structures(1, 0.05, 2), Samples.technology(1), ticks, names);
    }

    /** Capex until half time, ever darker, and a price that falls by a tenth a tick. */
    private static History history(int ticks, int firms) {
        var states = new ArrayList<MarketState>();
        for (int t = 0; t < ticks; t++) {
            var list = new ArrayList<Firm>();
            double lit = 1 - 0.8 * t / Math.max(1, ticks - 1);
            for (int k = 1; k <= firms; k++) {
                double spent = t > ticks / 2 ? 0 : 0.5 * k;
                var flows = Flows.NONE.with(Flow.STRUCTURE_CAPEX, -spent);
                list.add(Samples.firm("firm " + k, Status.ACTIVE, 10, 10 * lit, 10 * lit, Books.EMPTY, flows));
            }
            states.add(Samples.state(t, 10, Math.pow(0.9, t), 0.1, 0.3, list));
        }
        return new History(new Quarter(1996, 1), CURVE, states);
    }
}
