package overbuild.gui;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.Collection;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import overbuild.model.History;
import overbuild.report.Moving;
import overbuild.report.Moving.View;

/**
 * Charts as small as a window has room for, in its colours and its language.
 *
 * @param look their colours
 * @param words language
 */
record ChartFace(Look look, Words words) {
    private static final int SMALL = 11;
    private static final int DARKEST = 80;
    private static final AffineTransform SMALLER = AffineTransform.getScaleInstance(0.72, 0.72);

    /** A run under way. */
    JFreeChart of(Moving moving, View view, History history, Set<String> hidden) {
        boolean coloured = view == View.CAPEX;
        return on(moving.plot(view, history, hidden), coloured);
    }

    /** A plot as a chart; one in the colours of the firms needs no legend, but its lines have names. */
    JFreeChart on(XYPlot plot, boolean coloured) {
        plot.setBackgroundPaint(look.card());
        plot.setRangeGridlinePaint(look.faint());
        plot.setInsets(new RectangleInsets(2, 0, 2, 4));
        dress(plot.getDomainAxis());
        for (int k = 0; k < plot.getRangeAxisCount(); k++) dress(plot.getRangeAxis(k));
        markers(plot, coloured);
        lines(plot);
        var chart = new JFreeChart(null, Look.plain(SMALL), plot, false);
        chart.setBackgroundPaint(look.card());
        chart.setPadding(new RectangleInsets(4, 4, 2, 14));
        if (!coloured) chart.addLegend(legend(plot));
        return chart;
    }

    private void dress(ValueAxis axis) {
        if (axis == null) return;
        axis.setLabel(null);
        axis.setTickLabelFont(Look.plain(SMALL));
        axis.setTickLabelPaint(look.quiet());
        axis.setAxisLinePaint(look.faint());
        axis.setTickMarkPaint(look.faint());
        if (axis instanceof NumberAxis number) number.setNumberFormatOverride(new AxisFormat(number, words));
        if (axis instanceof LogAxis log) log.setNumberFormatOverride(new AxisFormat(null, words));
    }

    private void markers(XYPlot plot, boolean named) {
        for (var layer : new Layer[] {Layer.FOREGROUND, Layer.BACKGROUND}) {
            dress(plot.getRangeMarkers(layer), named);
            dress(plot.getDomainMarkers(layer), named);
        }
    }

    private void dress(Collection<?> markers, boolean named) {
        if (markers != null) markers.forEach(marker -> dress((Marker) marker, named));
    }

    private void dress(Marker marker, boolean named) {
        marker.setPaint(look.quiet());
        if (!named) marker.setLabel(null);
        marker.setLabelPaint(look.quiet());
        marker.setLabelFont(Look.plain(SMALL));
    }

    /** Black lines turn white in the dark, deep ones lighter. */
    private void lines(XYPlot plot) {
        for (int d = 0; d < plot.getDatasetCount(); d++) {
            var renderer = plot.getRenderer(d);
            if (renderer == null || plot.getDataset(d) == null) continue;
            boolean marked = renderer instanceof XYLineAndShapeRenderer && !(renderer instanceof XYErrorRenderer);
            for (int k = 0; k < plot.getDataset(d).getSeriesCount(); k++) {
                var paint = renderer.getSeriesPaint(k);
                if (look.dark() && paint instanceof Color colour) renderer.setSeriesPaint(k, onDark(colour));
                if (look.dark()) renderer.setSeriesOutlinePaint(k, look.card());
                var shape = renderer.getSeriesShape(k);
                if (marked && shape != null) renderer.setSeriesShape(k, SMALLER.createTransformedShape(shape));
            }
        }
    }

    private Color onDark(Color colour) {
        if (colour.equals(Color.BLACK)) return look.ink();
        int light = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
        return light < DARKEST ? Look.mix(colour, Color.WHITE, 0.3) : colour;
    }

    private LegendTitle legend(XYPlot plot) {
        var legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemFont(Look.plain(10.5));
        legend.setItemPaint(look.quiet());
        legend.setBackgroundPaint(look.card());
        legend.setItemLabelPadding(new RectangleInsets(0, 1, 0, 5));
        legend.setPadding(0, 2, 0, 2);
        return legend;
    }
}
