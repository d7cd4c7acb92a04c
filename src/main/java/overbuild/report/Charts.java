package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.model.Yardstick;
import overbuild.scenario.Scenario;

/** The pictures of a run, and of what many runs have in common, as SVG and PNG files. */
public final class Charts {
    /** Folder of the pictures among the files of a run. */
    public static final String FOLDER = "charts";

    private Charts() {}

    /**
     * The pictures of a study.
     *
     * @param history the run that is shown; one of many with replications
     */
    public static Contents of(Results results, History history) {
        var scenario = results.study().scenario();
        return folder -> {
            var charts = folder.resolve(FOLDER);
            if (!results.study().isReplicated()) {
                write(scenario, history, Yardsticks.of(scenario, history), charts);
                return;
            }
            var scene = Scene.of(scenario, history, Yardsticks.of(scenario, history));
            write(scene.oneOf(results.study().runs()), charts);
            var runs = results.measured().stream().map(Measured::market).toList();
            writeFans(scenario, bands(runs, MarketMetric.DARK_SHARE), bands(runs, MarketMetric.PRICE), charts);
        };
    }

    /**
     * Draws a run.
     *
     * @param yardsticks theory lines per tick; empty for none
     * @param directory where the files go; made if it is not there
     */
    public static void write(Scenario scenario, History history, List<Yardstick> yardsticks, Path directory)
            throws IOException {
        if (history.ticks() > 0) write(Scene.of(scenario, history, yardsticks), directory);
    }

    private static void write(Scene scene, Path directory) throws IOException {
        for (var picture : List.of(
                new Picture("capex", CapexChart.of(scene)),
                new Picture("capacity", CapacityChart.of(scene)),
                new Picture("dark-share", DarkChart.of(scene)),
                new Picture("price", PriceChart.of(scene)),
                new Picture("utilisation", UtilisationChart.of(scene)))) {
            picture.write(directory);
        }
        for (var picture : ofMoney(scene)) picture.write(directory);
    }

    /** Pictures of money, as far as there is anything to see. */
    private static List<Picture> ofMoney(Scene scene) {
        return Stream.of(
                        FundingChart.of(scene).map(chart -> new Picture("funding", chart)),
                        SourcesChart.of(scene).map(chart -> new Picture("funding-firms", chart)),
                        NetDebtChart.debt(scene).map(chart -> new Picture("net-debt", chart)),
                        NetDebtChart.value(scene).map(chart -> new Picture("market-value", chart)),
                        BurdenChart.of(scene).map(chart -> new Picture("losses", chart)))
                .flatMap(Optional::stream)
                .toList();
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

    /** What runs say of a metric, tick by tick. */
    static List<Band> bands(List<MarketTable> runs, MarketMetric metric) {
        return IntStream.range(0, runs.get(0).ticks())
                .mapToObj(t -> Spread.of(runs.stream().mapToDouble(run -> run.at(t, metric))))
                .map(spread -> new Band(spread.p05(), spread.median(), spread.p95()))
                .toList();
    }
}
