package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.Evidence;
import overbuild.model.History;
import overbuild.model.Yardstick;
import overbuild.scenario.Scenario;

/** The pictures of a run. */
public final class Charts {
    private Charts() {}

    /**
     * Draws a run as SVG and PNG files.
     *
     * @param yardsticks theory lines per tick; empty for none
     * @param directory where the files go; made if it is not there
     */
    public static void write(Scenario scenario, History history, List<Yardstick> yardsticks, Path directory)
            throws IOException {
        if (history.ticks() == 0) return;
        int last = history.ticks() - 1;
        var terms = Yardsticks.terms(scenario, history);
        var run = new Evidence(history, Math.min(1, last), last, yardsticks, terms);
        for (var picture : List.of(
                new Picture("capex", CapexChart.of(scenario, run)),
                new Picture("capacity", CapacityChart.of(scenario, run)),
                new Picture("dark-share", DarkChart.of(scenario, run)),
                new Picture("price", PriceChart.of(scenario, run)),
                new Picture("utilisation", UtilisationChart.of(scenario, run)))) {
            picture.write(directory);
        }
    }

    /**
     * Draws what many runs have in common.
     *
     * @param dark the dark share tick by tick
     * @param price the price tick by tick
     */
    public static void writeFans(Scenario scenario, List<Band> dark, List<Band> price, Path directory)
            throws IOException {
        new Picture("dark-share-runs", FanChart.dark(scenario, dark)).write(directory);
        new Picture("price-runs", FanChart.price(scenario, price)).write(directory);
    }

    static String subtitle(Scenario scenario) {
        String title = scenario.title().isBlank() ? scenario.name() : scenario.title();
        return title.endsWith(".") ? title : title + ".";
    }
}
