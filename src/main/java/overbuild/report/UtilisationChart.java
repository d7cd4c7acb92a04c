package overbuild.report;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.JFreeChart;
import overbuild.metric.Evidence;
import overbuild.metric.MarketMetric;
import overbuild.metric.Outcome;
import overbuild.metric.Series;

/** How much of the equipment, and of what structures could carry, is used. */
final class UtilisationChart {
    private static final Map<String, DoubleUnaryOperator> OBSERVED = Map.of(
            Outcome.UTILISATION_MEAN.key(), share -> share,
            MarketMetric.UTILISATION.key(), share -> share,
            Outcome.UTILISATION_MIN.key(), share -> share);

    private UtilisationChart() {}

    static JFreeChart of(Scene scene) {
        var scenario = scene.scenario();
        var run = scene.run();
        var history = run.history();
        boolean layered = scenario.technology().layers() == 2;
        var lines = new Lines(history.start(), history.ticks());
        if (layered) {
            lines.with("of equipment", Line.MAIN, t -> MarketMetric.UTILISATION.of(history.at(t)));
        }
        lines.with(
                "of what all structures could carry",
                layered ? Line.SECOND : Line.MAIN,
                t -> MarketMetric.POTENTIAL_UTILISATION.of(history.at(t)));
        var plot = Style.plot(Years.axis(history.start(), history.ticks()), Style.shares("Share used"));
        double load = scenario.technology().loadFactor();
        if (load < 1) plot.addRangeMarker(Style.level(load, "planned load factor " + Figures.percent(load)));
        boolean observed = Observed.draw(plot, scenario.targets(), OBSERVED);
        String note = observed ? " Brackets: what history observed of equipment." : "";
        return Style.chart(finding(run, layered), scene.subtitle() + note, lines.on(plot, 0));
    }

    private static String finding(Evidence run, boolean layered) {
        var metric = layered ? MarketMetric.UTILISATION : MarketMetric.POTENTIAL_UTILISATION;
        var used = run.series(metric);
        int low = Series.argMin(used);
        if (low < 0) return "Nobody owns capacity";
        if (used[low] > 0.995) return "Capacity is always fully used";
        String what = layered ? "Utilisation of equipment" : "Utilisation";
        return what + " is lowest at " + Figures.percent(used[low]) + " in "
                + run.history().date(run.from() + low);
    }
}
