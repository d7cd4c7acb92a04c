package overbuild.report;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.category.WaterfallBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import overbuild.experiment.Interval;

/** From the world in which no mechanism acts to the one in which all do: a waterfall of what each adds. */
final class CausesChart {
    private static final double ROOM = 0.08;
    private static final Color LESS = new Color(0xc9a227);

    private CausesChart() {}

    static JFreeChart of(Causes causes) {
        var attribution = causes.attribution();
        var data = new DefaultCategoryDataset();
        data.addValue(attribution.none().mean(), "adds", "none acts: " + words(attribution.none(), false));
        for (int k : attribution.ranked()) {
            var value = attribution.values().get(k);
            data.addValue(value.mean(), "adds", causes.name(k) + ": " + words(value, true));
        }
        data.addValue(attribution.all().mean(), "adds", "all act: " + words(attribution.all(), false));
        var axis = Style.axis("Mean " + causes.words());
        range(causes, axis);
        var plot = Style.bars(data, axis, renderer());
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.55f);
        var finding = "Mean %s: %s without the mechanisms, %s with all"
                .formatted(
                        causes.words(),
                        Figures.number(attribution.none().mean()),
                        Figures.number(attribution.all().mean()));
        return Style.chart(finding, causes.resolved().scenario().title() + ": " + causes.method() + ".", plot);
    }

    /** Room for every step of the way. */
    private static void range(Causes causes, org.jfree.chart.axis.NumberAxis axis) {
        var attribution = causes.attribution();
        double at = attribution.none().mean();
        double low = Math.min(0, at);
        double high = Math.max(0, at);
        for (int k : attribution.ranked()) {
            at += attribution.values().get(k).mean();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double room = Math.max(ROOM * (high - low), 1e-9);
        axis.setRange(low < 0 ? low - room : 0, high + room);
    }

    private static WaterfallBarRenderer renderer() {
        var renderer = new WaterfallBarRenderer();
        renderer.setPositiveBarPaint(Ramp.at(3, 6));
        renderer.setNegativeBarPaint(LESS);
        renderer.setFirstBarPaint(Ramp.at(0, 6));
        renderer.setLastBarPaint(Ramp.at(0, 6));
        renderer.setSeriesVisibleInLegend(0, false);
        return renderer;
    }

    private static String words(Interval value, boolean signed) {
        var mean = signed ? Causes.signed(value.mean()) : Figures.number(value.mean());
        return Double.isNaN(value.low())
                ? mean
                : mean + " (" + Figures.rough(value.low()) + " to " + Figures.rough(value.high()) + ")";
    }
}
