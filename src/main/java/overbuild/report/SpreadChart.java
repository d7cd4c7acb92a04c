package overbuild.report;

import java.awt.BasicStroke;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.statistics.HistogramDataset;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.TextAnchor;

/** How the simulated values of a target are spread, against the band that they must lie in. */
final class SpreadChart {
    private static final int BINS = 24;

    private SpreadChart() {}

    static JFreeChart of(Trial trial, Assessment assessed) {
        var target = assessed.target();
        double[] values = assessed.values().stream()
                .mapToDouble(value -> value)
                .filter(Double::isFinite)
                .toArray();
        double low = Math.min(target.low(), DoubleStream.of(values).min().orElse(target.low()));
        double high = Math.max(target.high(), DoubleStream.of(values).max().orElse(target.high()));
        double margin = high > low ? 0.1 * (high - low) : 0.5;
        var data = new HistogramDataset();
        if (values.length > 0) data.addSeries("runs", values, BINS, low - margin, high + margin);
        var axis = Style.dress(new NumberAxis(target.metric().replace('_', ' ')));
        axis.setRange(low - margin, high + margin);
        var runs = Style.axis("Runs");
        runs.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        var plot = Style.plot(axis, runs);
        plot.setDataset(data);
        plot.setRenderer(bars());
        plot.addDomainMarker(new IntervalMarker(target.low(), target.high(), TargetChart.SHADE), Layer.BACKGROUND);
        TargetChart.nameBand(plot);
        if (target.estimate() != null) plot.addDomainMarker(observed(target.estimate()));
        return Style.chart(TargetChart.title(assessed), TargetChart.subtitle(trial, assessed), plot);
    }

    private static XYBarRenderer bars() {
        var bars = new XYBarRenderer(0.1);
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setSeriesPaint(0, Line.SECOND.colour());
        return bars;
    }

    private static ValueMarker observed(double value) {
        var marker = new ValueMarker(value, TargetChart.HISTORY, new BasicStroke(2));
        marker.setLabel("best estimate");
        marker.setLabelFont(Style.font(12));
        marker.setLabelPaint(TargetChart.HISTORY.darker());
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        return marker;
    }
}
