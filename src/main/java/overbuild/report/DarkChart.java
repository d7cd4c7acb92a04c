package overbuild.report;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import overbuild.metric.Evidence;
import overbuild.metric.MarketMetric;
import overbuild.metric.Outcome;
import overbuild.metric.Series;

/** Which share of structures is lit, against what history observed. */
final class DarkChart {
    static final Map<String, DoubleUnaryOperator> OBSERVED = Map.of(
            Outcome.LIT_SHARE_MEAN.key(), lit -> lit,
            Outcome.DARK_SHARE_MAX.key(), dark -> 1 - dark,
            Outcome.DARK_SHARE_FIRST.key(), dark -> 1 - dark,
            MarketMetric.DARK_SHARE.key(), dark -> 1 - dark);
    private static final Color LIT = new Color(0xf2c14e);
    private static final Color DARK = new Color(0x3b4252);

    private DarkChart() {}

    static JFreeChart of(Scene scene) {
        var plot = plot(scene);
        boolean observed = Observed.draw(plot, scene.scenario().targets(), OBSERVED);
        String note = observed ? " Brackets: what history observed of the lit share." : "";
        return Style.chart(finding(scene.run()), scene.subtitle() + note, plot);
    }

    static XYPlot plot(Scene scene) {
        var run = scene.run();
        var history = run.history();
        var lit = IntStream.range(0, history.ticks()).mapToObj(t -> lit(run, t)).toList();
        var dark = lit.stream().map(share -> 1 - share).toList();
        var layers = new Layers(
                history.start(), List.of(new Layers.Layer("lit", LIT, lit), new Layers.Layer("dark", DARK, dark)));
        return layers.on(
                Style.plot(Years.axis(history.start(), history.ticks()), Style.shares("Share of structures")), 0);
    }

    static String finding(Evidence run) {
        var dark = run.series(MarketMetric.DARK_SHARE);
        int peak = Series.argMax(dark);
        if (peak < 0) return "Nobody owns structures";
        if (dark[peak] < 0.05) return "Hardly anything is ever dark";
        return "Dark share peaks at " + Figures.percent(dark[peak]) + " in "
                + run.history().date(run.from() + peak);
    }

    private static double lit(Evidence run, int tick) {
        double dark = MarketMetric.DARK_SHARE.of(run.history().at(tick));
        return Double.isNaN(dark) ? 0 : 1 - dark;
    }
}
