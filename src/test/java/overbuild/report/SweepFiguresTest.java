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

    private Path charts(String axes) throws IOException {
        var text = Files.readString(FOLDER.resolve("small.yaml"))
                .replace("../it", FOLDER.resolve("../it").toAbsolutePath().toString())
                .replace("replications: 4", axes + "replications: 1");
        var file = Files.writeString(home.resolve("some.yaml"), text);
        var sweep = new SweepReader(new ScenarioReader(), Path::of).read(file);
        var folder = home.resolve("out" + axes.length());
        try (var session = Session.begin(sweep, Shard.WHOLE, folder, false, false, "overbuild sweep", Map.of())) {
            session.conclude(session.run(2, null, new StopSign(), standing -> {}), false);
        }
        SweepFigures.of(folder, sweep).write(folder);
        return folder.resolve(Charts.FOLDER);
    }
}
