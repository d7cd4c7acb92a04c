package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.experiment.StopSign;
import overbuild.scenario.ScenarioReader;
import overbuild.sweep.Session;
import overbuild.sweep.Shard;
import overbuild.sweep.SweepReader;

class SweepFiguresTest {
    private static final Path FOLDER = Path.of("src/test/resources/sweeps");

    @TempDir
    Path home;

    @Test
    void dividesMapsByFurtherSettings() throws IOException {
        var charts = charts("  structures.price: [4, 5]\n  structures.buildTicks: [5, 6, 7]\n");
        var glut = Files.readString(charts.resolve("maps-price-collapse.svg"));
        assertThat(glut).contains("a map for each structures.price and structures.buildTicks");
        assertThat(glut).contains(">4, 5<", ">5, 7<");
        assertThat(glut)
                .contains("<desc>Across: growth. Up: market. structures.price 4, structures.buildTicks 5: from ");
        assertThat(charts.resolve("map-price-collapse.svg")).content().contains("mean over all other settings");
    }

    @Test
    void showsSomeOfManyMaps() throws IOException {
        var charts = charts("  structures.price: [4, 5, 6, 7, 8, 9, 10, 11]\n");
        assertThat(charts.resolve("maps-defaults.svg"))
                .content()
                .contains("a map for each structures.price, 6 of 8", ">price 4<", ">price 11<")
                .doesNotContain(">price 7<");
    }

    @Test
    void drawsOneMapOfTwoSettings() throws IOException {
        assertThat(charts("")).isDirectoryContaining("glob:**/map-*.svg").isDirectoryNotContaining("glob:**/maps-*");
    }

    @Test
    void drawsABandAlongTheOnlySetting() throws IOException {
        var figures = figures("  growth: {path: demand.shifter.growth, from: 0.1, to: 0.5, steps: 3}");
        assertThat(figures.lines()).hasSize(4).first().asString().matches("growth +price_collapse +95 % interval");
        assertThat(home.resolve("charts/response-defaults.svg"))
                .content()
                .contains("3 cells, 6 runs; band: 95 % interval of the mean")
                .contains("<desc>Across: growth, from 0.1 to 0.5. Least: ");
        assertThat(home.resolve("charts")).isDirectoryNotContaining("glob:**/map*");
    }

    @Test
    void drawsBarsWhereValuesHaveNames() throws IOException {
        figures("  market: [Competitive, Cournot]");
        assertThat(home.resolve("charts/response-price-collapse.svg"))
                .content()
                .contains("; bars: 95 % interval of the mean", ">Competitive<", ">Cournot<");
    }

    @Test
    void drawsRatiosOnALogarithmicAxis() throws IOException {
        figures("  structures.price: {from: 1, to: 80, steps: 2, scale: log}");
        assertThat(home.resolve("charts/response-price-collapse.svg"))
                .content()
                .contains(">structures.price, log scale<", ">10<", ">50<");
    }

    private SweepFigures figures(String axis) throws IOException {
        var text = Files.readString(FOLDER.resolve("small.yaml"))
                .replace("../it", FOLDER.resolve("../it").toAbsolutePath().toString())
                .replaceAll("(?s)axes:.*replications: 4", "axes:\n" + axis + "\nreplications: 2");
        return drawn(text, home);
    }

    private Path charts(String axes) throws IOException {
        var text = Files.readString(FOLDER.resolve("small.yaml"))
                .replace("../it", FOLDER.resolve("../it").toAbsolutePath().toString())
                .replace("replications: 4", axes + "replications: 1");
        var folder = home.resolve("out" + axes.length());
        drawn(text, folder);
        return folder.resolve(Charts.FOLDER);
    }

    private SweepFigures drawn(String text, Path folder) throws IOException {
        var file = Files.writeString(home.resolve("some.yaml"), text);
        var sweep = new SweepReader(new ScenarioReader(), Path::of).read(file);
        try (var session = Session.begin(sweep, Shard.WHOLE, folder, false, false, "overbuild sweep", Map.of())) {
            session.conclude(session.run(2, null, new StopSign(), standing -> {}), false);
        }
        var figures = SweepFigures.of(folder, sweep);
        figures.write(folder);
        return figures;
    }
}
