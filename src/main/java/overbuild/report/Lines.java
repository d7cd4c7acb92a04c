package overbuild.report;

import java.awt.geom.Line2D;
import java.util.function.IntToDoubleFunction;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import overbuild.model.Quarter;

/** Lines over time, with a marker on every few points. */
final class Lines {
    private static final int MARKERS = 9;
    private static final double ROOM = 1.1;

    private final Quarter start;
    private final int ticks;
    private final XYSeriesCollection data = new XYSeriesCollection();
    private final Renderer renderer;

    Lines(Quarter start, int ticks) {
        this.start = start;
        this.ticks = ticks;
        renderer = new Renderer(Math.max(1, ticks / MARKERS));
    }

    /** One more line; values that are not finite leave gaps, and a line without any is left out. */
    Lines with(String name, Line look, IntToDoubleFunction value) {
        var series = new XYSeries(name, false, false);
        for (int t = 0; t < ticks; t++) {
            double y = value.applyAsDouble(t);
            series.add(Years.at(start.plus(t)), Double.isFinite(y) ? y : Double.NaN);
        }
        if (Double.isNaN(series.getMaxY())) return this;
        int index = data.getSeriesCount();
        data.addSeries(series);
        renderer.setSeriesPaint(index, look.colour());
        renderer.setSeriesStroke(index, look.stroke());
        renderer.setSeriesShapesVisible(index, look.marker() != null);
        if (look.marker() != null) renderer.setSeriesShape(index, look.marker());
        return this;
    }

    /** Largest value of all lines. */
    double high() {
        return data.getRangeUpperBound(false);
    }

    /** Smallest value of all lines. */
    double bottom() {
        return data.getRangeLowerBound(false);
    }

    /** Smallest value above 0 of all lines. */
    double low() {
        double low = Double.NaN;
        for (int k = 0; k < data.getSeriesCount(); k++) {
            for (int t = 0; t < ticks; t++) {
                double y = data.getYValue(k, t);
                if (y > 0 && !(y >= low)) low = y;
            }
        }
        return low;
    }

    /** Puts the lines on a plot, under what is there already. */
    XYPlot on(XYPlot plot, int layer) {
        plot.setDataset(layer, data);
        plot.setRenderer(layer, renderer);
        return plot;
    }

    /** Puts the lines on a plot, on an axis of their own to the right. */
    XYPlot beside(XYPlot plot, int layer, String label) {
        on(plot, layer);
        var axis = Style.axis(label);
        double low = Math.min(0, data.getRangeLowerBound(false));
        double high = Math.max(0, data.getRangeUpperBound(false));
        if (high > low) axis.setRange(ROOM * low, ROOM * high);
        plot.setRangeAxis(layer, axis);
        plot.mapDatasetToRangeAxis(layer, layer);
        return plot;
    }

    /** Markers on every few points, shifted from line to line so that they do not hide one another. */
    private static final class Renderer extends XYLineAndShapeRenderer {
        private static final long serialVersionUID = 1;
        private final int every;

        Renderer(int every) {
            super(true, true);
            this.every = every;
            setLegendLine(new Line2D.Double(-22, 0, 22, 0));
            setDrawSeriesLineAsPath(true);
            setUseFillPaint(false);
        }

        @Override
        public boolean getItemShapeVisible(int series, int item) {
            return super.getItemShapeVisible(series, item) && (item + 2 * series) % every == every / 2;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }
}
