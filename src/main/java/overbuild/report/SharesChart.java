package overbuild.report;

import java.awt.Color;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import overbuild.sensitivity.Estimate;

/** Shares in the variance of an outcome as bars with intervals, the largest on top. */
final class SharesChart {
    private static final double THICK = 0.36;
    private static final Color LIGHT = new Color(0x9c, 0xc9, 0xe4);

    private final List<Integer> order;

    private SharesChart(List<Integer> order) {
        this.order = order;
    }

    static JFreeChart of(Sensitivity sensitivity, Answer answer) {
        var order = new java.util.ArrayList<>(sensitivity.ranked(answer));
        Collections.reverse(order);
        var shares = answer.shares().orElseThrow();
        var chart = new SharesChart(order);
        var names =
                order.stream().map(k -> sensitivity.parameters().get(k).name()).toArray(String[]::new);
        var axis = Style.dress(new SymbolAxis("", names));
        axis.setGridBandsVisible(false);
        var value = Style.axis("Share of the variance of " + Sensitivity.words(answer));
        var plot = Style.plot(axis, value);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDataset(0, chart.intervals(shares));
        plot.setRenderer(0, whiskers());
        plot.setDataset(1, chart.bars(shares));
        plot.setRenderer(1, bars());
        return Style.chart(
                sensitivity.sentence(answer).replaceFirst(": .*", ""),
                sensitivity.about() + ". Bars: estimates; lines: 95 % intervals.",
                plot);
    }

    private XYIntervalSeriesCollection bars(overbuild.sensitivity.VarianceShares shares) {
        var data = new XYIntervalSeriesCollection();
        data.addSeries(series("alone (first order)", THICK / 2, shares.first()::get, true));
        data.addSeries(series("with others (total order)", -THICK / 2, shares.total()::get, true));
        return data;
    }

    private XYIntervalSeriesCollection intervals(overbuild.sensitivity.VarianceShares shares) {
        var data = new XYIntervalSeriesCollection();
        data.addSeries(series("first", THICK / 2, shares.first()::get, false));
        data.addSeries(series("total", -THICK / 2, shares.total()::get, false));
        return data;
    }

    private XYIntervalSeries series(String name, double shift, IntFunction<Estimate> share, boolean bar) {
        var series = new XYIntervalSeries(name);
        for (int place = 0; place < order.size(); place++) {
            var one = share.apply(order.get(place));
            double x = place + shift;
            double half = bar ? THICK / 2 : 0;
            series.add(x, x - half, x + half, one.value(), bar ? 0 : one.low(), bar ? one.value() : one.high());
        }
        return series;
    }

    private static XYBarRenderer bars() {
        var bars = new XYBarRenderer();
        bars.setUseYInterval(true);
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setSeriesPaint(0, Line.SECOND.colour());
        bars.setSeriesPaint(1, LIGHT);
        return bars;
    }

    private static XYErrorRenderer whiskers() {
        var whiskers = new XYErrorRenderer();
        whiskers.setDrawXError(false);
        whiskers.setErrorPaint(Style.INK);
        whiskers.setBaseShapesVisible(false);
        whiskers.setBaseSeriesVisibleInLegend(false);
        return whiskers;
    }
}
